package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.candour.intake.clock.ClockEvent.CalendarChanged;
import uk.candour.intake.clock.ClockEvent.LawDecided;
import uk.candour.intake.clock.ClockEvent.ReceiptCorrected;
import uk.candour.intake.clock.ClockEvent.Received;

/** Whether the date of receipt of a case can be corrected to another day. */
final class Correction {

    private static final int OLDEST_IN_YEARS = 5;

    private Correction() {}

    /** What is wrong with the day; empty when it can be the date of receipt. */
    static Optional<String> problem(LocalDate to, List<ClockEvent> events, LocalDate today) {
        if (to.isAfter(today)) {
            return Optional.of("The day on which it arrived must not be in the future");
        }
        if (to.isBefore(today.minusYears(OLDEST_IN_YEARS))) {
            return Optional.of("The day on which it arrived must be in the last five years");
        }
        if (to.equals(holds(events))) {
            return Optional.of("That is the date of receipt already");
        }
        return events.stream()
                .filter(Correction::happenedToTheRequest)
                .filter(event -> event.on().isBefore(to))
                .findFirst()
                .map(event ->
                        "The clock was moved on %s: the request cannot have come later"
                                .formatted(Said.day(event.on())));
    }

    private static LocalDate holds(List<ClockEvent> events) {
        return events.stream()
                .filter(it -> it instanceof Received || it instanceof ReceiptCorrected)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .on();
    }

    private static boolean happenedToTheRequest(ClockEvent event) {
        return switch (event) {
            case Received _, ReceiptCorrected _, LawDecided _, CalendarChanged _ -> false;
            default -> true;
        };
    }
}
