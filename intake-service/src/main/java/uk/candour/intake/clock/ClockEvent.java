package uk.candour.intake.clock;

import java.time.LocalDate;

/** Something that moves the clock. Events are appended and never changed. */
public sealed interface ClockEvent {

    /** The legal day, Europe/London, on which it happened. */
    LocalDate on();

    /** The date of receipt: day 0 (FOIA s.10(1)). */
    record Received(LocalDate on) implements ClockEvent {}

    record ClarificationAsked(LocalDate on) implements ClockEvent {}

    /** The information asked for under s.1(3) arrived: the clock starts again (FOIA s.10(6)). */
    record ClarificationReceived(LocalDate on) implements ClockEvent {}

    record FeeNoticeSent(LocalDate on) implements ClockEvent {}

    /** The days from the notice to the payment, both included, are disregarded (FOIA s.10(2)). */
    record FeePaid(LocalDate on) implements ClockEvent {}
}
