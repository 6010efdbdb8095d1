package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * Runs after all other tests: together they have taken every path of the models. It is skipped only
 * where tests were left out on purpose; that one of them did not run after all is a failure.
 */
@Tag("slow")
class EveryPathTest {

    @Test
    void everySequenceFlowWasTakenByATest() {
        assertThat(EveryPathLast.CHOSEN)
                .as("chosen tests, by the order in junit-platform.properties")
                .contains(EveryPathTest.class.getName());
        assumeTrue(
                EveryPathLast.CHOSEN.containsAll(pathTests()),
                "only the whole module's tests take every path");

        assertThat(PathsTaken.TESTS)
                .as("path tests that ran before this one")
                .containsAll(pathTests());
        // From an event-based gateway the engine goes to the event at once: the flow behind the
        // event tells that it came.
        assertThat(
                        ModelTests.models().stream()
                                .flatMap(it ->
                                        it.getModelElementsByType(SequenceFlow.class).stream()))
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
