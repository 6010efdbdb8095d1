package uk.candour.intake.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.candour.intake.calendar.BankHoliday;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.calendar.Nation;
import uk.candour.intake.calendar.TestCalendars;
import uk.candour.intake.clock.ClockEvent.ClarificationAsked;
import uk.candour.intake.clock.ClockEvent.ClarificationReceived;
import uk.candour.intake.clock.ClockEvent.ExtendedForComplexity;
import uk.candour.intake.clock.ClockEvent.FeeNoticeSent;
import uk.candour.intake.clock.ClockEvent.FeePaid;
import uk.candour.intake.clock.ClockEvent.Received;

/** Whatever happens to a request, the clock agrees with a count on the fingers. */
class ClockPropertyTest {

    private static final BankHolidays HOLIDAYS = TestCalendars.ofTheUnitedKingdom();
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
    private static final int DAYS = 23 * 365;

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    /** A request as it might have gone, with what must be struck out of its count. */
    private static final class Story {

        private final Random random;
        private final Law law;
        private final LocalDate received;
        private final List<ClockEvent> events = new ArrayList<>();
        private final Set<LocalDate> disregarded = new HashSet<>();
        private LocalDate start;
        private int limit = 20;

        Story(long seed) {
            random = new Random(seed);
            law = List.of(Law.values()).get(random.nextInt(3));
            received = FIRST.plusDays(random.nextInt(DAYS));
            start = received;
            events.add(new Received(received));
        }

        void happen() {
            var due = due();
            switch (random.nextInt(3)) {
                case 0 -> clarify(between(start, due));
                case 1 -> pay(between(start, due));
                default -> extend(between(start, due));
            }
        }

        private void clarify(LocalDate asked) {
            start = asked.plusDays(random.nextInt(60));
            limit = 20;
            events.add(new ClarificationAsked(asked));
            events.add(new ClarificationReceived(start));
        }

        private void pay(LocalDate notice) {
            var paid = notice.plusDays(random.nextInt(80));
            notice.datesUntil(paid.plusDays(1)).forEach(disregarded::add);
            events.add(new FeeNoticeSent(notice));
            events.add(new FeePaid(paid));
        }

        private void extend(LocalDate on) {
            if (law == Law.EIR) {
                limit = 40;
                events.add(new ExtendedForComplexity(on));
            }
        }

        private LocalDate between(LocalDate first, LocalDate last) {
            return first.plusDays(random.nextLong(last.toEpochDay() - first.toEpochDay() + 1));
        }

        LocalDate due() {
            Predicate<LocalDate> struckOut =
                    day -> DayByDay.isStruckOut(law, day, HOLIDAYS) || disregarded.contains(day);
            return DayByDay.after(limit, start, struckOut);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithACountOnTheFingers(long seed) {
        var story = new Story(seed);
        for (int i = 0; i < 4; i++) {
            var deadline = StatutoryClock.deadline(Terms.of(story.law), story.events, HOLIDAYS);

            assertThat(deadline.dueOn()).as("%s", story.events).isEqualTo(story.due());
            assertThat(deadline.counted()).isEqualTo(story.limit);
            assertThat(deadline.missedDue()).isNull();
            assertThat(deadline.explanation())
                    .extracting(Day::date)
                    .containsExactlyElementsOf(
                            story.received.datesUntil(deadline.dueOn().plusDays(1)).toList());
            assertThat(deadline.explanation()).allMatch(day -> day.law() != null);
            story.happen();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCodeNeverGivesAnEarlierDateThanTheAct(long seed) {
        var day = new Story(seed).received;

        var byTheAct = due(day, ReceiptRule.STATUTE);
        var byTheCode = due(day, ReceiptRule.CODE_2018);

        if (DayByDay.isStruckOut(Law.FOIA, day, HOLIDAYS)) {
            assertThat(byTheCode)
                    .isEqualTo(
                            DayByDay.after(
                                    1,
                                    byTheAct,
                                    it -> DayByDay.isStruckOut(Law.FOIA, it, HOLIDAYS)));
        } else {
            assertThat(byTheCode).isEqualTo(byTheAct);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aProclaimedDayMovesTheDateByOneWorkingDayOrNotAtAll(long seed) {
        var story = new Story(seed);
        var before = StatutoryClock.deadline(Terms.of(Law.FOIA), story.events, HOLIDAYS);
        var day = story.between(story.received.minusDays(10), before.dueOn().plusDays(10));

        var after = StatutoryClock.deadline(Terms.of(Law.FOIA), story.events, proclaiming(day));

        var counted =
                before.explanation().stream().anyMatch(it -> it.counted() && it.date().equals(day));
        Predicate<LocalDate> struckOut =
                it -> DayByDay.isStruckOut(Law.FOIA, it, HOLIDAYS) || it.equals(day);
        assertThat(after.dueOn())
                .isEqualTo(counted ? DayByDay.after(1, before.dueOn(), struckOut) : before.dueOn());
        assertThat(after.hasTheDaysOf(before)).isEqualTo(!counted);
    }

    private static BankHolidays proclaiming(LocalDate day) {
        return TestCalendars.with(
                new BankHoliday(day, "Proclaimed", EnumSet.of(Nation.NORTHERN_IRELAND)));
    }

    private static LocalDate due(LocalDate received, ReceiptRule rule) {
        return StatutoryClock.deadline(
                        Terms.of(Law.FOIA, rule), List.of(new Received(received)), HOLIDAYS)
                .dueOn();
    }
}
