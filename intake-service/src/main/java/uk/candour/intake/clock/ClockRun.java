package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.intake.calendar.WorkingDays;
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

/** Runs a clock through its events, one after the other, to what holds after the last. */
final class ClockRun {

    private final Terms terms;
    private final WorkingDays calendar;
    private final LocalDate receivedOn;
    private final List<Period> feeWindows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Limit limit;
    private @Nullable LocalDate clarifiedOn;
    private @Nullable LocalDate askedOn;
    private @Nullable LocalDate feeNotice;
    private @Nullable LocalDate estimateOn;
    private @Nullable LocalDate missedDue;

    private ClockRun(Terms terms, WorkingDays calendar, LocalDate receivedOn) {
        this.terms = terms;
        this.calendar = calendar;
        this.receivedOn = receivedOn;
        this.limit = terms.limit();
    }

    /**
     * @param events the receipt first; a correction of the receipt counts as if it had always been
     *     known
     */
    static ClockRun through(Terms terms, WorkingDays calendar, List<ClockEvent> events) {
        var run = new ClockRun(terms, calendar, receivedOn(events));
        events.forEach(run::take);
        return run;
    }

    private static LocalDate receivedOn(List<ClockEvent> events) {
        return events.stream()
                .filter(it -> it instanceof Received || it instanceof ReceiptCorrected)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("a clock starts with a receipt"))
                .on();
    }

    private void take(ClockEvent event) {
        switch (event) {
            case Received _ -> {}
            case ReceiptCorrected it ->
                    notes.add(
                            "The date of receipt was corrected to %s".formatted(Said.day(it.on())));
            case ClarificationAsked it -> {
                checkInTime(it.on(), "The clarification was asked for");
                askedOn = it.on();
            }
            case ClarificationReceived it -> restart(it.on());
            case FeeNoticeSent it -> {
                if (checkInTime(it.on(), "The fee notice was sent")) {
                    feeNotice = it.on();
                }
            }
            case FeePaid it -> pay(it.on());
            case ExtendedForPublicInterest it -> {
                checkInTime(it.on(), "The notice of the extension was given");
                estimateOn = it.estimateOn();
            }
            case ExtendedForComplexity it -> {
                if (checkInTime(it.on(), "The notice of the extension was given")) {
                    limit = Limit.extendedForComplexity();
                }
            }
            case LawDecided it ->
                    notes.add(
                            "It was decided on %s that the request falls under %s, not %s"
                                    .formatted(Said.day(it.on()), it.to(), it.from()));
            case CalendarChanged it ->
                    notes.add(
                            "The calendar changed on %s: the due date was %s before"
                                    .formatted(Said.day(it.on()), Said.day(it.oldDue())));
        }
    }

    /**
     * Whether the answer was not late yet. What comes later mends nothing: the breach stays, a fee
     * notice is none (FOIA s.9(1)) and time cannot be extended any more (EIR reg 7(3)).
     */
    private boolean checkInTime(LocalDate on, String what) {
        var due = count().dueOn();
        if (!on.isAfter(due) || askedOn != null || feeNotice != null || estimateOn != null) {
            return true;
        }
        notes.add(
                "%s on %s, after the answer was due on %s: it was late, and stays so"
                        .formatted(what, Said.day(on), Said.day(due)));
        if (missedDue == null) {
            missedDue = due;
        }
        return false;
    }

    /** The date of receipt becomes the day on which it is clear what is wanted (FOIA s.10(6)). */
    private void restart(LocalDate on) {
        clarifiedOn = clarifiedOn == null || on.isAfter(clarifiedOn) ? on : clarifiedOn;
        askedOn = null;
        limit = terms.limit();
        estimateOn = null;
    }

    private void pay(LocalDate on) {
        if (feeNotice == null) {
            return;
        }
        var payBy = FeeTime.lastDay(terms.law(), feeNotice, calendar);
        if (on.isAfter(payBy)) {
            notes.add(
                    "The fee was paid on %s, after %s: there is no duty to answer any more (%s)"
                            .formatted(Said.day(on), Said.day(payBy), terms.law().feeTime()));
        } else {
            feeWindows.add(new Period(feeNotice, on));
            feeNotice = null;
        }
    }

    /** The count as it stands after the events so far. */
    Count count() {
        var arrived =
                clarifiedOn != null && clarifiedOn.isAfter(receivedOn) ? clarifiedOn : receivedOn;
        return new Count(
                terms.law(),
                calendar,
                receivedOn,
                DateOfReceipt.dated(arrived, terms.receiptRule(), calendar),
                DateOfReceipt.waitsFor(arrived, receivedOn, terms, calendar),
                limit,
                new Disregarded(
                        terms.law(),
                        List.copyOf(feeWindows),
                        terms.variation() == Variation.SCHOOL,
                        terms.schoolClosed()));
    }

    Deadline deadline(List<Day> days) {
        var dueOn = days.getLast().date();
        var payBy = feeNotice == null ? null : FeeTime.lastDay(terms.law(), feeNotice, calendar);
        return new Deadline(
                dueOn,
                calendar.isProjected(dueOn),
                estimateOn,
                missedDue,
                payBy,
                ClockNotes.all(this, dueOn, payBy),
                days);
    }

    /** Working day 40 of the same count: what an extension should not exceed. */
    LocalDate expectedOfAnExtension() {
        return count().upTo(Limit.expectedOfAnExtension()).dueOn();
    }

    List<String> notes() {
        return notes;
    }

    @Nullable LocalDate estimateOn() {
        return estimateOn;
    }

    @Nullable LocalDate askedOn() {
        return askedOn;
    }

    Terms terms() {
        return terms;
    }
}
