package uk.candour.intake.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.calendar.TestCalendars;
import uk.candour.intake.clock.ClockEvent.Received;

/** The times beside the twenty working days: fees, reviews, schools, archives, aggregation. */
class SpecialTimesTest {

    private static final BankHolidays HOLIDAYS = TestCalendars.ofTheUnitedKingdom();

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-04-14",
        "2023-11-30, 2024-02-29",
        "2024-11-30, 2025-02-28",
        "2023-11-29, 2024-02-28",
        "2025-12-01, 2026-02-28",
        "2026-05-31, 2026-08-30",
        "2026-01-31, 2026-04-30",
    })
    void aFeeCanBePaidForThreeMonthsBeginningWithTheNotice(LocalDate notice, LocalDate last) {
        var deadline = ask(WhichClock.FEE, Terms.of(Law.FOIA), notice);

        assertThat(deadline.dueOn()).isEqualTo(last);
        assertThat(deadline.explanation().getFirst().date()).isEqualTo(notice);
    }

    @ParameterizedTest
    @CsvSource({
        "REVIEW,          FOIA,  20",
        "REVIEW_EXTENDED, FOIA,  40",
        "REVIEW_REQUEST,  FOIA,  40",
        "REVIEW,          EIR,   40",
        "REVIEW_REQUEST,  EIR,   40",
        "REVIEW,          FOISA, 20",
        "REVIEW_REQUEST,  FOISA, 40",
        "FEE,             EIR,   60",
    })
    void countsTheWorkingDaysOfEveryOtherClock(WhichClock clock, Law law, int workingDays) {
        var from = LocalDate.of(2026, 6, 12);

        var deadline = ask(clock, Terms.of(law), from);

        assertThat(deadline.dueOn()).isEqualTo(workingDay(law, workingDays, from));
        assertThat(deadline.counted()).isEqualTo(workingDays);
    }

    @ParameterizedTest
    @EnumSource(names = {"FOIA", "FOISA"})
    void archivesHaveThirtyWorkingDays(Law law) {
        var received = LocalDate.of(2026, 11, 27);
        var terms = new Terms(law, Variation.ARCHIVES, ReceiptRule.STATUTE, List.of());

        var deadline = ask(WhichClock.REQUEST, terms, received);

        assertThat(deadline.dueOn()).isEqualTo(workingDay(law, 30, received));
        assertThat(StageTargets.of(deadline).signOff()).isEqualTo(workingDay(law, 26, received));
    }

    @Test
    void aSchoolWaitsForSchoolDays() {
        var received = LocalDate.of(2026, 7, 17);
        var summer = new Period(LocalDate.of(2026, 7, 22), LocalDate.of(2026, 9, 2));

        var closed = summer.first().datesUntil(summer.last().plusDays(1)).toList();

        var deadline = ask(WhichClock.REQUEST, school(summer), received);

        assertThat(deadline.dueOn())
                .isEqualTo(
                        DayByDay.after(
                                20,
                                received,
                                day ->
                                        closed.contains(day)
                                                || DayByDay.isStruckOut(Law.FOIA, day, HOLIDAYS)));
        assertThat(deadline.explanation())
                .contains(
                        new Day(
                                LocalDate.of(2026, 7, 22),
                                false,
                                "Not a school day; working day 3 of 60",
                                "SI 2004/3364 reg 3"));
    }

    @Test
    void aSchoolNeverWaitsForMoreThanSixtyWorkingDays() {
        var received = LocalDate.of(2026, 7, 17);
        var closed = new Period(received, LocalDate.of(2027, 7, 1));

        var deadline = ask(WhichClock.REQUEST, school(closed), received);

        assertThat(deadline.dueOn()).isEqualTo(workingDay(Law.FOIA, 60, received));
        assertThat(StageTargets.of(deadline).triage()).isEqualTo(deadline.dueOn());
        assertThat(deadline.explanation().getLast().why())
                .isEqualTo(
                        "Not a school day; working day 60 of 60: the answer is due (SI 2004/3364"
                                + " reg 3)");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-10", "2026-06-13", "2026-06-15", "2025-12-25"})
    void sixtyConsecutiveWorkingDaysAddUp(LocalDate received) {
        var days = ask(WhichClock.AGGREGATION, Terms.of(Law.FOIA), received);
        var own = days.explanation().stream().filter(it -> it.date().equals(received)).toList();

        var before = counted(days, received.minusYears(1), received.minusDays(1));
        var after = counted(days, received.plusDays(1), received.plusYears(1));

        assertThat(own).hasSize(1);
        assertThat(before).isEqualTo(59);
        assertThat(after).isEqualTo(59);
        assertThat(days.dueOn()).isEqualTo(workingDay(Law.FOIA, 59, received));
    }

    private static long counted(Deadline deadline, LocalDate first, LocalDate last) {
        var period = new Period(first, last);
        return deadline.explanation().stream()
                .filter(day -> day.counted() && period.contains(day.date()))
                .count();
    }

    private static LocalDate workingDay(Law law, int n, LocalDate from) {
        return DayByDay.after(n, from, day -> DayByDay.isStruckOut(law, day, HOLIDAYS));
    }

    private static Terms school(Period closed) {
        return new Terms(Law.FOIA, Variation.SCHOOL, ReceiptRule.STATUTE, List.of(closed));
    }

    private static Deadline ask(WhichClock clock, Terms terms, LocalDate day) {
        return new Calculation.Ready(clock, terms, List.of(new Received(day))).deadline(HOLIDAYS);
    }
}
