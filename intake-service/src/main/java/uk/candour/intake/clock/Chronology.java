package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.clock.ClockEvent.ExtendedForComplexity;
import uk.candour.intake.clock.ClockEvent.ExtendedForPublicInterest;
import uk.candour.intake.clock.ClockEvent.FeeNoticeSent;
import uk.candour.intake.clock.ClockEvent.FeePaid;
import uk.candour.intake.clock.ClockEvent.ReceiptCorrected;

/** Whether events can have happened as they are given, and under the law that is named. */
final class Chronology {

    private static final int MOST_EVENTS = 20;
    private static final int LONGEST_IN_YEARS = 3;

    private Chronology() {}

    /** What is wrong with an event, and what to do about it. */
    record Wrong(ClockEvent event, String problem) {}

    /**
     * @param events after the receipt, in order
     */
    static Optional<Wrong> problem(Law law, LocalDate received, List<ClockEvent> events) {
        if (events.size() >= MOST_EVENTS) {
            return Optional.of(
                    new Wrong(events.getLast(), "Give at most " + (MOST_EVENTS - 1) + " events"));
        }
        var corrections = events.stream().filter(ReceiptCorrected.class::isInstance).toList();
        if (corrections.size() > 1) {
            return Optional.of(
                    new Wrong(corrections.getLast(), "Give the true date of receipt once"));
        }
        var start = corrections.isEmpty() ? received : corrections.getFirst().on();
        return events.stream()
                .flatMap(event -> notUnder(law, event).or(() -> outOfTime(start, event)).stream())
                .findFirst()
                .or(() -> outOfOrder(events));
    }

    private static Optional<Wrong> notUnder(Law law, ClockEvent event) {
        return switch (event) {
            case ExtendedForPublicInterest _ when law == Law.EIR ->
                    wrong(
                            event,
                            "The EIR know no extension for the public interest test: give the"
                                    + " extension for complexity, or leave it out");
            case ExtendedForPublicInterest _ when law == Law.FOISA ->
                    wrong(
                            event,
                            "FOISA knows no extension for the public interest test: leave it out");
            case ExtendedForComplexity _ when law != Law.EIR ->
                    wrong(
                            event,
                            "Only the EIR know an extension for complexity (reg 7): leave it out");
            default -> Optional.empty();
        };
    }

    private static Optional<Wrong> outOfTime(LocalDate start, ClockEvent event) {
        var latest = start.plusYears(LONGEST_IN_YEARS);
        if (dates(event).anyMatch(it -> it.isAfter(latest) || it.isAfter(BankHolidays.LAST_DAY))) {
            return wrong(event, "Give events within three years of the receipt");
        }
        if (event.on().isBefore(BankHolidays.FIRST_DAY)) {
            return wrong(event, "Give a date from 2005, when the Act came into force");
        }
        if (dates(event).anyMatch(it -> it.isBefore(start))) {
            return wrong(event, "Nothing can happen to a request before its receipt");
        }
        return event instanceof ExtendedForPublicInterest it && !it.estimateOn().isAfter(it.on())
                ? wrong(event, "The decision is estimated for a day after the notice")
                : Optional.empty();
    }

    private static Stream<LocalDate> dates(ClockEvent event) {
        return event instanceof ExtendedForPublicInterest it
                ? Stream.of(it.on(), it.estimateOn())
                : Stream.of(event.on());
    }

    private static Optional<Wrong> outOfOrder(List<ClockEvent> events) {
        boolean noticeOpen = false;
        for (var event : events) {
            if (event instanceof FeeNoticeSent) {
                if (noticeOpen) {
                    return wrong(event, "A second fee notice needs the first to be paid");
                }
                noticeOpen = true;
            } else if (event instanceof FeePaid) {
                if (!noticeOpen) {
                    return wrong(
                            event,
                            "A fee is paid after its notice: give the day of the fee notice too");
                }
                noticeOpen = false;
            }
        }
        return Optional.empty();
    }

    private static Optional<Wrong> wrong(ClockEvent event, String problem) {
        return Optional.of(new Wrong(event, problem));
    }
}
