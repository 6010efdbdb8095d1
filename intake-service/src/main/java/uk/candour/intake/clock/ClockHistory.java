package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.candour.intake.clock.ClockEvent.ClarificationAsked;
import uk.candour.intake.clock.ClockEvent.ClarificationReceived;
import uk.candour.intake.clock.ClockEvent.FeeNoticeSent;
import uk.candour.intake.clock.ClockEvent.FeePaid;
import uk.candour.intake.clock.ClockEvent.Received;

/**
 * What a list of clock events amounts to.
 *
 * @param receivedOn when the request came
 * @param startsOn day 0 of the count: receipt, or the latest clarification (FOIA s.10(6))
 * @param feeWindows from each notice to its payment; an unpaid notice disregards nothing
 */
record ClockHistory(
        LocalDate receivedOn,
        LocalDate startsOn,
        List<Window> feeWindows,
        List<ClockEvent> events) {

    /** Both ends belong to it (FOIA s.10(2)). */
    record Window(LocalDate first, LocalDate last) {

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    static ClockHistory of(List<ClockEvent> events) {
        LocalDate receivedOn = null;
        LocalDate startsOn = null;
        LocalDate notice = null;
        var windows = new ArrayList<Window>();
        for (var event : events) {
            switch (event) {
                case Received it -> {
                    receivedOn = it.on();
                    startsOn = latest(startsOn, it.on());
                }
                case ClarificationReceived it -> startsOn = latest(startsOn, it.on());
                case FeeNoticeSent it -> notice = it.on();
                case FeePaid it -> {
                    if (notice != null) {
                        windows.add(new Window(notice, it.on()));
                        notice = null;
                    }
                }
                case ClarificationAsked _ -> {}
            }
        }
        if (receivedOn == null || startsOn == null) {
            throw new IllegalArgumentException("a clock starts with a receipt");
        }
        return new ClockHistory(receivedOn, startsOn, windows, List.copyOf(events));
    }

    private static LocalDate latest(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    boolean awaitsFee(LocalDate day) {
        return feeWindows.stream().anyMatch(window -> window.contains(day));
    }

    /** What happened on the day, to follow its reason: {@code ; clarification asked}. */
    String noteOn(LocalDate day) {
        return events.stream()
                .filter(event -> event.on().equals(day))
                .map(event -> "; " + describe(event))
                .collect(Collectors.joining());
    }

    private static String describe(ClockEvent event) {
        return switch (event) {
            case Received _ -> "request received";
            case ClarificationAsked _ -> "clarification asked";
            case ClarificationReceived _ -> "clarification received";
            case FeeNoticeSent _ -> "fee notice sent";
            case FeePaid _ -> "fee paid";
        };
    }
}
