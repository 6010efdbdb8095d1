package uk.candour.process;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestComponent;

/** Notes every sequence flow that a case of this test run takes, and which tests have run. */
@TestComponent
class PathsTaken extends AbstractBpmnParseListener {

    static final Set<String> FLOWS = ConcurrentHashMap.newKeySet();
    static final Set<String> TESTS = ConcurrentHashMap.newKeySet();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        ExecutionListener note = execution -> FLOWS.add(transition.getId());
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, note);
    }

    /** Notes a test class that drives cases. */
    static class Noted implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            TESTS.add(context.getRequiredTestClass().getName());
        }
    }
}
