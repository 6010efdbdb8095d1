package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.intake.clock.ClockEvent.ClarificationReceived;
import uk.candour.intake.clock.ClockEvent.ReceiptCorrected;
import uk.candour.intake.clock.ClockEvent.Received;

/**
 * When a request came, as its applicant is told.
 *
 * @param clarifiedOn when they said what they mean, where that was later: the time runs from then
 *     (FOIA s.10(6))
 */
record Arrival(LocalDate receivedOn, @Nullable LocalDate clarifiedOn) {

    static Arrival of(List<ClockEvent> events) {
        LocalDate received =
                last(
                        events.stream()
                                .filter(it ->
                                        it instanceof Received || it instanceof ReceiptCorrected));
        LocalDate clarified = last(events.stream().filter(ClarificationReceived.class::isInstance));
        if (received == null) {
            throw new IllegalArgumentException("a clock starts with a receipt");
        }
        return new Arrival(
                received, clarified != null && clarified.isAfter(received) ? clarified : null);
    }

    private static @Nullable LocalDate last(Stream<ClockEvent> events) {
        return events.map(ClockEvent::on).reduce(null, (_, later) -> later);
    }
}
