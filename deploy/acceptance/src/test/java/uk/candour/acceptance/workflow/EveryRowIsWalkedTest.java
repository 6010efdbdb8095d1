package uk.candour.acceptance.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No row of the workflow table is left without a scenario. */
class EveryRowIsWalkedTest {

    private static final List<Class<?>> WALKS =
            List.of(
                    ArrivalRowsTest.class,
                    TriageRowsTest.class,
                    GatheringRowsTest.class,
                    DecisionRowsTest.class,
                    SendingRowsTest.class,
                    CalendarRowTest.class);

    @Test
    void eachOfTheThirtySevenRowsHasAScenario() {
        Stream<Integer> walked =
                WALKS.stream()
                        .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                        .flatMap(it -> Arrays.stream(it.getAnnotationsByType(Row.class)))
                        .flatMap(it -> Arrays.stream(it.value()).boxed());

        assertThat(walked).containsAll(IntStream.rangeClosed(1, 37).boxed().toList());
    }
}
