package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Runs after all other tests: together they have taken every path of the models. */
@Tag("slow")
@Order(Integer.MAX_VALUE)
class EveryPathTest {

    @Test
    void everySequenceFlowWasTakenByATest() {
        assumeTrue(
                PathsTaken.TESTS.containsAll(pathTests()),
                "only the whole module's tests take every path");

        // From an event-based gateway the engine goes to the event at once: the flow behind the
        // event
        // tells that it came.
        assertThat(ModelTests.model().getModelElementsByType(SequenceFlow.class))
                .filteredOn(flow -> !(flow.getSource() instanceof EventBasedGateway))
                .extracting(SequenceFlow::getId)
                .filteredOn(flow -> !PathsTaken.FLOWS.contains(flow))
                .as("paths that no test takes")
                .isEmpty();
    }

    private static Set<String> pathTests() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(PathTest.class));
        return scan.findCandidateComponents("uk.candour.process").stream()
                .map(it -> it.getBeanClassName())
                .collect(Collectors.toSet());
    }
}
