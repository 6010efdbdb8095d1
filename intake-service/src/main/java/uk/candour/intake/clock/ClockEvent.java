package uk.candour.intake.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Actor;
import uk.candour.contract.Regime;

/** Something that moves the clock. Events are appended and never changed. */
public sealed interface ClockEvent {

    /** The legal day, Europe/London, on which it happened. */
    LocalDate on();

    /** The date of receipt: day 0 (FOIA s.10(1)). */
    record Received(LocalDate on) implements ClockEvent {}

    /**
     * The request had in truth been received on another day: the day on which the authority, not
     * the FOI team, received it counts (FOIA s.10(6)). The last correction holds.
     *
     * @param on the true date of receipt
     * @param by who found out; null in the calculator
     */
    record ReceiptCorrected(LocalDate on, String reason, @Nullable Actor by)
            implements ClockEvent {}

    record ClarificationAsked(LocalDate on) implements ClockEvent {}

    /** The information asked for under s.1(3) arrived: the clock starts again (FOIA s.10(6)). */
    record ClarificationReceived(LocalDate on) implements ClockEvent {}

    record FeeNoticeSent(LocalDate on) implements ClockEvent {}

    /** The days from the notice to the payment, both included, are disregarded (FOIA s.10(2)). */
    record FeePaid(LocalDate on) implements ClockEvent {}

    /**
     * The applicant was told that the public interest is still being weighed. The decision has an
     * estimated date of its own; the notice and everything else stay due (FOIA s.10(3), s.17(2)).
     */
    record ExtendedForPublicInterest(LocalDate on, LocalDate estimateOn) implements ClockEvent {}

    /** The applicant was told that complexity and volume need forty working days (EIR reg 7). */
    record ExtendedForComplexity(LocalDate on) implements ClockEvent {}

    /**
     * Triage found that the request falls under another law than was taken at first. The time is
     * the same; where it is laid down, and how it can be extended, is not.
     */
    record LawDecided(LocalDate on, Regime from, Regime to, Actor by) implements ClockEvent {}

    /**
     * The calendar changed while the case was open: the deadline was computed again by the new one.
     *
     * @param applicantToBeTold whether the applicant had been told the old date
     */
    record CalendarChanged(
            LocalDate on,
            int calendarVersion,
            LocalDate oldDue,
            LocalDate newDue,
            boolean applicantToBeTold)
            implements ClockEvent {}
}
