package uk.candour.intake.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.calendar.TestCalendars;
import uk.candour.intake.clock.ClockEvent.ClarificationAsked;
import uk.candour.intake.clock.ClockEvent.ClarificationReceived;
import uk.candour.intake.clock.ClockEvent.ExtendedForComplexity;
import uk.candour.intake.clock.ClockEvent.ExtendedForPublicInterest;
import uk.candour.intake.clock.ClockEvent.FeeNoticeSent;
import uk.candour.intake.clock.ClockEvent.FeePaid;
import uk.candour.intake.clock.ClockEvent.ReceiptCorrected;
import uk.candour.intake.clock.ClockEvent.Received;

/** What each event does to the clock, and what it cannot do any more when it comes too late. */
class ClockEventsTest {

    private static final BankHolidays HOLIDAYS = TestCalendars.ofTheUnitedKingdom();
    private static final Received RECEIVED = new Received(LocalDate.of(2026, 9, 1));
    private static final LocalDate DUE = LocalDate.of(2026, 9, 29);
    private static final LocalDate IN_TIME = LocalDate.of(2026, 9, 14);
    private static final LocalDate LATE = LocalDate.of(2026, 10, 5);

    @Test
    void anExtensionForThePublicInterestTestMovesNothing() {
        var estimate = LocalDate.of(2026, 10, 20);

        var extended = foia(new ExtendedForPublicInterest(IN_TIME, estimate));

        assertThat(extended.dueOn()).isEqualTo(DUE);
        assertThat(extended.estimateOn()).isEqualTo(estimate);
        assertThat(extended.notes())
                .singleElement()
                .asString()
                .contains("20 October 2026", "29 September 2026", "s.17(2)");
    }

    @Test
    void warnsOfAnEstimateAfterWorkingDayForty() {
        var day40 = LocalDate.of(2026, 10, 27);

        assertThat(foia(new ExtendedForPublicInterest(IN_TIME, day40)).notes()).hasSize(1);
        assertThat(foia(new ExtendedForPublicInterest(IN_TIME, day40.plusDays(1))).notes())
                .hasSize(2)
                .last()
                .asString()
                .contains("27 October 2026");
    }

    @Test
    void aNewEstimateReplacesTheOneThatPassed() {
        var twice =
                foia(
                        new ExtendedForPublicInterest(IN_TIME, LATE),
                        new ExtendedForPublicInterest(LATE, LATE.plusDays(10)));

        assertThat(twice.estimateOn()).isEqualTo(LATE.plusDays(10));
        assertThat(twice.missedDue()).isNull();
    }

    @Test
    void aNoticeAfterTheDeadlineDoesNotUndoTheBreach() {
        var late = foia(new ExtendedForPublicInterest(LATE, LATE.plusDays(10)));

        assertThat(late.missedDue()).isEqualTo(DUE);
        assertThat(late.dueOn()).isEqualTo(DUE);
    }

    @Test
    void aClarificationAskedTooLateRestartsTheClockAndTheBreachStays() {
        var answered = new ClarificationReceived(LATE.plusDays(2));

        var late = foia(new ClarificationAsked(LATE), answered);
        var inTime = foia(new ClarificationAsked(DUE), answered);

        assertThat(late.missedDue()).isEqualTo(DUE);
        assertThat(inTime.missedDue()).isNull();
        assertThat(late.dueOn()).isEqualTo(inTime.dueOn()).isEqualTo(LocalDate.of(2026, 11, 4));
    }

    @Test
    void aFeeNoticeAfterTheDeadlineDisregardsNothing() {
        var late = foia(new FeeNoticeSent(LATE), new FeePaid(LATE.plusDays(3)));

        assertThat(late.dueOn()).isEqualTo(DUE);
        assertThat(late.missedDue()).isEqualTo(DUE);
    }

    @Test
    void aFeePaidAfterThreeMonthsDisregardsNothing() {
        var last = LocalDate.of(2026, 12, 13);

        var inTime = foia(new FeeNoticeSent(IN_TIME), new FeePaid(last));
        var tooLate = foia(new FeeNoticeSent(IN_TIME), new FeePaid(last.plusDays(1)));

        assertThat(inTime.dueOn()).isAfter(last);
        assertThat(tooLate.dueOn()).isEqualTo(DUE);
        assertThat(tooLate.notes().getFirst()).contains("no duty to answer", "FOIA s.9(2)");
    }

    @Test
    void saysUntilWhenAFeeCanBePaid() {
        assertThat(foia(new FeeNoticeSent(IN_TIME)).payBy()).isEqualTo("2026-12-13");
        assertThat(foia(new FeeNoticeSent(IN_TIME), new FeePaid(LATE)).payBy()).isNull();
    }

    @Test
    void complexityGivesFortyWorkingDaysInAllIfToldInTime() {
        var inTime = eir(new ExtendedForComplexity(DUE));
        var tooLate = eir(new ExtendedForComplexity(DUE.plusDays(1)));

        assertThat(inTime.dueOn()).isEqualTo(LocalDate.of(2026, 10, 27));
        assertThat(inTime.counted()).isEqualTo(40);
        assertThat(tooLate.dueOn()).isEqualTo(DUE);
        assertThat(tooLate.missedDue()).isEqualTo(DUE);
    }

    @Test
    void aCorrectedReceiptCountsAsIfItHadAlwaysBeenKnown() {
        var truth = LocalDate.of(2026, 8, 27);

        var corrected =
                foia(new ReceiptCorrected(truth, "It reached the press office first", null));

        assertThat(corrected.dueOn())
                .isEqualTo(
                        StatutoryClock.deadline(
                                        Terms.of(Law.FOIA), List.of(new Received(truth)), HOLIDAYS)
                                .dueOn());
        assertThat(corrected.explanation().getFirst().why())
                .endsWith("; request received (corrected)");
    }

    @Test
    void theSectionFortyFiveCodeTakesASaturdayForTheNextWorkingDay() {
        var saturday = new Received(LocalDate.of(2026, 8, 29));

        var byTheCode =
                StatutoryClock.deadline(
                        Terms.of(Law.FOIA, ReceiptRule.CODE_2018), List.of(saturday), HOLIDAYS);

        assertThat(byTheCode.dueOn()).isEqualTo(DUE);
        assertThat(byTheCode.explanation().getFirst().why())
                .startsWith("Not a working day: received on 1 September 2026");
    }

    private static Deadline foia(ClockEvent... events) {
        return after(Law.FOIA, events);
    }

    private static Deadline eir(ClockEvent... events) {
        return after(Law.EIR, events);
    }

    private static Deadline after(Law law, ClockEvent... events) {
        var all = new ArrayList<ClockEvent>(List.of(events));
        all.addFirst(RECEIVED);
        return StatutoryClock.deadline(Terms.of(law), all, HOLIDAYS);
    }
}
