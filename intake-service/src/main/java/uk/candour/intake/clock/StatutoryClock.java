package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.clock.ClockEvent.CalendarChanged;
import uk.candour.intake.clock.ClockEvent.ClarificationAsked;
import uk.candour.intake.clock.ClockEvent.ClarificationReceived;
import uk.candour.intake.clock.ClockEvent.ExtendedForComplexity;
import uk.candour.intake.clock.ClockEvent.ExtendedForPublicInterest;
import uk.candour.intake.clock.ClockEvent.FeeNoticeSent;
import uk.candour.intake.clock.ClockEvent.FeePaid;
import uk.candour.intake.clock.ClockEvent.LawDecided;
import uk.candour.intake.clock.ClockEvent.ReceiptCorrected;
import uk.candour.intake.clock.ClockEvent.Received;

/**
 * Says when an answer is due: a pure function of the terms, the events and the calendar. The date
 * is a ceiling, not a target: an answer that is ready goes out (FOIA s.10(1), "promptly").
 */
public final class StatutoryClock {

    private StatutoryClock() {}

    /**
     * @param events in the order they were appended; the first is the receipt
     */
    public static Deadline deadline(Terms terms, List<ClockEvent> events, BankHolidays holidays) {
        var run = ClockRun.through(terms, terms.law().workingDays(holidays), events);
        var days = run.count().days().stream().map(day -> noted(day, events)).toList();
        return run.deadline(days);
    }

    /**
     * Working day 40, which an extension for the public interest should not exceed; null under a
     * law that knows none (FOIA s.10(3)).
     */
    static @Nullable LocalDate extensionUpTo(
            Terms terms, List<ClockEvent> events, BankHolidays holidays) {
        return terms.law() == Law.FOIA
                ? ClockRun.through(terms, terms.law().workingDays(holidays), events)
                        .expectedOfAnExtension()
                : null;
    }

    /** Adds what happened on the day to its reason: {@code ; clarification asked}. */
    private static Day noted(Day day, List<ClockEvent> events) {
        var corrected = events.stream().anyMatch(ReceiptCorrected.class::isInstance);
        var notes =
                events.stream()
                        .filter(event -> event.on().equals(day.date()))
                        .map(event -> "; " + describe(event, corrected))
                        .collect(Collectors.joining());
        return new Day(day.date(), day.counted(), day.why() + notes, day.law());
    }

    private static String describe(ClockEvent event, boolean corrected) {
        return switch (event) {
            case Received _ -> corrected ? "first taken for the receipt" : "request received";
            case ReceiptCorrected _ -> "request received (corrected)";
            case ClarificationAsked _ -> "clarification asked";
            case ClarificationReceived _ -> "clarification received";
            case FeeNoticeSent _ -> "fee notice sent";
            case FeePaid _ -> "fee paid";
            case ExtendedForPublicInterest _ -> "extended for the public interest test";
            case ExtendedForComplexity _ -> "extended to 40 working days";
            case LawDecided it -> "falls under " + it.to();
            case CalendarChanged _ -> "calendar changed";
        };
    }
}
