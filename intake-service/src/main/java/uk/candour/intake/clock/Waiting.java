package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.WaitingFor;
import uk.candour.intake.clock.ClockEvent.ClarificationAsked;
import uk.candour.intake.clock.ClockEvent.ClarificationReceived;
import uk.candour.intake.clock.ClockEvent.FeeNoticeSent;

/**
 * What a clock waits for that only the applicant can do: until they say what they mean (FOIA
 * s.1(3)) or pay (s.9(2)) there is no duty to answer.
 *
 * @param since the day on which they were asked
 */
record Waiting(LocalDate since, WaitingFor what) {

    /**
     * @param deadline what follows from the events: it knows whether a fees notice was given in
     *     time, and is unpaid
     */
    static @Nullable Waiting in(List<ClockEvent> events, Deadline deadline) {
        var asked = since(events);
        if (asked != null) {
            return new Waiting(asked, WaitingFor.ANSWER);
        }
        return deadline.payBy() == null
                ? null
                : events.stream()
                        .filter(FeeNoticeSent.class::isInstance)
                        .reduce((earlier, later) -> later)
                        .map(it -> new Waiting(it.on(), WaitingFor.FEE))
                        .orElse(null);
    }

    /** The day on which they were asked what they mean; null where nothing waits for that. */
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
