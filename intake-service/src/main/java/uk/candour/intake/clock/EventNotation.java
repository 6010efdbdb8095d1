package uk.candour.intake.clock;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.candour.intake.clock.ClockEvent.ClarificationAsked;
import uk.candour.intake.clock.ClockEvent.ClarificationReceived;
import uk.candour.intake.clock.ClockEvent.FeeNoticeSent;
import uk.candour.intake.clock.ClockEvent.FeePaid;

/** Clock events as text: {@code clarification-received@2026-06-10}. */
final class EventNotation {

    static final String EXPECTED =
            "Give clarification-asked@, clarification-received@, fee-notice@ or fee-paid@, each"
                    + " with a date: fee-paid@2026-06-10";

    private static final Map<String, Function<LocalDate, ClockEvent>> KINDS =
            Map.of(
                    "clarification-asked", ClarificationAsked::new,
                    "clarification-received", ClarificationReceived::new,
                    "fee-notice", FeeNoticeSent::new,
                    "fee-paid", FeePaid::new);

    private EventNotation() {}

    /** The event that is written, or nothing when it is not one of the four with a real date. */
    static Optional<ClockEvent> read(String written) {
        int at = written.indexOf('@');
        var kind = at < 0 ? null : KINDS.get(written.substring(0, at));
        return kind == null ? Optional.empty() : date(written.substring(at + 1)).map(kind);
    }

    static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
