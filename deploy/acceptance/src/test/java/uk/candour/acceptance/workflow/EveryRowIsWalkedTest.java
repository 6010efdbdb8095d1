package uk.candour.acceptance.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No row of the workflow table is left without a scenario. */
class EveryRowIsWalkedTest {

    private static final List<Class<?>> WALKS =
            List.of(
                    ArrivalRowsTest.class,
                    TriageRowsTest.class,
                    GatheringRowsTest.class,
                    FeeRowsTest.class,
                    DecisionRowsTest.class,
                    SendingRowsTest.class,
                    DeadlineRowsTest.class,
                    ReviewRowsTest.class,
                    CalendarRowTest.class);

    /** What happens before the Commissioner is not led by Candour yet. */
    private static final Set<Integer> BEFORE_THE_COMMISSIONER = Set.of(35, 36);

    @Test
    void eachRowUpToTheCommissionersHasAScenario() {
        Set<Integer> walked =
                WALKS.stream()
                        .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                        .flatMap(it -> Arrays.stream(it.getAnnotationsByType(Row.class)))
                        .flatMap(it -> Arrays.stream(it.value()).boxed())
                        .collect(Collectors.toSet());

        walked.addAll(BEFORE_THE_COMMISSIONER);
        assertThat(walked)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 37).boxed().toList());
    }
}
