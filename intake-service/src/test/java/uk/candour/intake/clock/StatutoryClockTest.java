package uk.candour.intake.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.calendar.TestCalendars;
import uk.candour.intake.clock.ClockEvent.ClarificationReceived;
import uk.candour.intake.clock.ClockEvent.FeeNoticeSent;
import uk.candour.intake.clock.ClockEvent.FeePaid;
import uk.candour.intake.clock.ClockEvent.Received;

class StatutoryClockTest {

    private static final BankHolidays HOLIDAYS = TestCalendars.ofTheUnitedKingdom();

    @ParameterizedTest
    @CsvFileSource(resources = "/deadline-examples.csv", numLinesToSkip = 1)
    void agreesWithTheWorkedExamples(Law law, LocalDate received, String events, LocalDate dueOn) {
        var deadline =
                StatutoryClock.deadline(Terms.of(law), Written.events(received, events), HOLIDAYS);

        assertThat(deadline.dueOn()).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void agreesWithAnIndependentCountForEveryReceiptSince2005(Law law) {
        var wrong =
                BankHolidays.FIRST_DAY
                        .datesUntil(LocalDate.of(2029, 1, 1))
                        .filter(day -> !dueOn(law, day).equals(DayByDay.due(law, day, HOLIDAYS)));

        assertThat(wrong).isEmpty();
    }

    @Test
    void explainsEveryDayFromReceiptToTheDueDate() {
        var received = LocalDate.of(2026, 6, 12);

        var deadline =
                StatutoryClock.deadline(
                        Terms.of(Law.FOIA), List.of(new Received(received)), HOLIDAYS);

        assertThat(deadline.explanation().getFirst())
                .isEqualTo(
                        new Day(
                                received,
                                false,
                                "Day 0: the 20 working days follow it; request received",
                                "FOIA s.10(1)"));
        assertThat(deadline.explanation().get(1).why()).isEqualTo("Saturday");
        assertThat(deadline.explanation().get(3).why())
                .isEqualTo("Bank holiday in Scotland: World Cup bank holiday");
        assertThat(deadline.explanation().getLast())
                .isEqualTo(
                        new Day(
                                deadline.dueOn(),
                                true,
                                "Working day 20: the answer is due (FOIA s.10(1))",
                                "FOIA s.10(1)"));
        assertThat(deadline.explanation())
                .extracting(Day::date)
                .containsExactlyElementsOf(
                        received.datesUntil(deadline.dueOn().plusDays(1)).toList());
        assertThat(deadline.explanation().stream().filter(Day::counted)).hasSize(20);
    }

    @Test
    void clarificationStartsTheClockAgain() {
        var received = LocalDate.of(2026, 5, 5);
        var answered = LocalDate.of(2026, 5, 20);

        var clarified =
                StatutoryClock.deadline(
                        Terms.of(Law.FOIA),
                        List.of(new Received(received), new ClarificationReceived(answered)),
                        HOLIDAYS);

        assertThat(clarified.dueOn())
                .isEqualTo(
                        StatutoryClock.deadline(
                                        Terms.of(Law.FOIA),
                                        List.of(new Received(answered)),
                                        HOLIDAYS)
                                .dueOn());
        assertThat(clarified.explanation().getFirst().date()).isEqualTo(received);
        assertThat(clarified.explanation().stream().filter(Day::counted)).hasSize(20);
    }

    @Test
    void anUnpaidFeeNoticeStopsNothing() {
        var received = new Received(LocalDate.of(2026, 9, 1));
        var notice = new FeeNoticeSent(LocalDate.of(2026, 9, 7));

        var plain = StatutoryClock.deadline(Terms.of(Law.FOIA), List.of(received), HOLIDAYS);

        assertAll(
                () -> assertThat(dueAfter(received, notice)).isEqualTo(plain.dueOn()),
                () ->
                        assertThat(dueAfter(received, notice, new FeePaid(notice.on())))
                                .as("paid at once: that one day is disregarded")
                                .isEqualTo(plain.dueOn().plusDays(1)));
    }

    @Test
    void isProvisionalPastTheOfficialCalendar() {
        assertThat(deadlineOf(LocalDate.of(2028, 11, 28)).provisional()).isFalse();
        assertThat(deadlineOf(LocalDate.of(2028, 12, 8)).provisional()).isTrue();
        assertThat(deadlineOf(LocalDate.of(2028, 12, 8)).explanation())
                .extracting(Day::why)
                .contains(
                        "Bank holiday in the whole of the UK: New Year's Day (projected)",
                        "Bank holiday in Scotland: 2nd January (projected)");
    }

    private static LocalDate dueOn(Law law, LocalDate received) {
        return StatutoryClock.deadline(Terms.of(law), List.of(new Received(received)), HOLIDAYS)
                .dueOn();
    }

    private static Deadline deadlineOf(LocalDate received) {
        return StatutoryClock.deadline(
                Terms.of(Law.FOIA), List.of(new Received(received)), HOLIDAYS);
    }

    private static LocalDate dueAfter(ClockEvent... events) {
        return StatutoryClock.deadline(Terms.of(Law.FOIA), List.of(events), HOLIDAYS).dueOn();
    }
}
