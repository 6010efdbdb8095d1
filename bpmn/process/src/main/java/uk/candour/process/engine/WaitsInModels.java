package uk.candour.process.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Hangs the {@link WaitListener} on every element of a model that waits for an answer. */
@Component
class WaitsInModels extends AbstractBpmnParseListener {

    private final WaitListener listener;

    WaitsInModels(WaitListener listener) {
        this.listener = listener;
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        listenTo(activity);
    }

    @Override
    public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        listenTo(activity);
    }

    private void listenTo(ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_START, listener);
        activity.addListener(ExecutionListener.EVENTNAME_END, listener);
    }
}
