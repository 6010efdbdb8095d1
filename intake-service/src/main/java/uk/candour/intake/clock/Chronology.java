package uk.candour.intake.clock;

import java.util.List;
import java.util.Optional;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.clock.ClockEvent.ClarificationAsked;
import uk.candour.intake.clock.ClockEvent.ClarificationReceived;
import uk.candour.intake.clock.ClockEvent.FeeNoticeSent;
import uk.candour.intake.clock.ClockEvent.FeePaid;
import uk.candour.intake.clock.ClockEvent.Received;

/** Whether events can have happened in the order in which they are given. */
final class Chronology {

    private static final int MOST_EVENTS = 20;
    private static final int LONGEST_IN_YEARS = 3;

    private Chronology() {}

    /**
     * @param events the receipt first
     */
    static Optional<String> problem(List<ClockEvent> events) {
        var received = events.getFirst().on();
        var last = events.getLast().on();
        if (events.size() > MOST_EVENTS) {
            return Optional.of("Give at most " + (MOST_EVENTS - 1) + " events");
        }
        if (events.stream().anyMatch(event -> event.on().isBefore(received))) {
            return Optional.of("Nothing can happen to a request before its receipt");
        }
        if (last.isAfter(received.plusYears(LONGEST_IN_YEARS))
                || last.isAfter(BankHolidays.LAST_DAY)) {
            return Optional.of("Give events within three years of the receipt");
        }
        return outOfOrder(events);
    }

    private static Optional<String> outOfOrder(List<ClockEvent> events) {
        boolean noticeOpen = false;
        for (var event : events) {
            switch (event) {
                case FeeNoticeSent _ -> {
                    if (noticeOpen) {
                        return Optional.of("A second fee notice needs the first to be paid");
                    }
                    noticeOpen = true;
                }
                case FeePaid _ -> {
                    if (!noticeOpen) {
                        return Optional.of("A fee is paid after its notice: give fee-notice@ too");
                    }
                    noticeOpen = false;
                }
                case Received _, ClarificationAsked _, ClarificationReceived _ -> {}
            }
        }
        return Optional.empty();
    }
}
