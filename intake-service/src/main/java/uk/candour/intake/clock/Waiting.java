package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.intake.clock.ClockEvent.ClarificationAsked;
import uk.candour.intake.clock.ClockEvent.ClarificationReceived;

/**
 * Whether a clock waits for the applicant: until they say what they mean there is no duty to answer
 * (FOIA s.1(3)).
 */
final class Waiting {

    private Waiting() {}

    /** The day on which they were asked; null where nothing waits for them. */
    static @Nullable LocalDate since(List<ClockEvent> events) {
        LocalDate asked = null;
        for (var event : events) {
            if (event instanceof ClarificationAsked it) {
                asked = it.on();
            } else if (event instanceof ClarificationReceived) {
                asked = null;
            }
        }
        return asked;
    }
}
