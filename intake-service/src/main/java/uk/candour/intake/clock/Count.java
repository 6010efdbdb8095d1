package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.candour.intake.calendar.WorkingDays;

/**
 * Counts working days: day 0 never counts, and neither does what the law disregards.
 *
 * @param from the first day to explain
 * @param start day 0
 * @param waitsFor why days before day 0 do not count
 */
record Count(
        Law law,
        WorkingDays calendar,
        LocalDate from,
        LocalDate start,
        @Nullable Reason waitsFor,
        Limit limit,
        Disregarded disregarded) {

    /** Why a day does not count, and where the law says so. */
    record Reason(String why, String law) {}

    /** From the day itself, with nothing disregarded but what is no working day. */
    static Count following(Law law, WorkingDays calendar, LocalDate day, Limit limit) {
        return new Count(law, calendar, day, day, null, limit, Disregarded.nothing(law));
    }

    /** The same count to another limit. */
    Count upTo(Limit other) {
        return new Count(law, calendar, from, start, waitsFor, other, disregarded);
    }

    LocalDate dueOn() {
        return days().getLast().date();
    }

    /** Every day from the first to the one on which the limit is reached. */
    List<Day> days() {
        var days = new ArrayList<Day>();
        int counted = 0;
        int working = 0;
        boolean reached = false;
        for (var day = from; !reached; day = day.plusDays(1)) {
            var reason = notCounted(day);
            if (reason.isPresent()) {
                days.add(because(day, reason.get()));
                continue;
            }
            working++;
            if (disregarded.isSchoolClosed(day)) {
                reached = working == Disregarded.MOST_FOR_SCHOOLS;
                days.add(because(day, disregarded.schoolClosed(working, limit)));
                continue;
            }
            counted++;
            reached = counted == limit.workingDays() || disregarded.isLast(working);
            days.add(counted(day, counted, reached));
        }
        return days;
    }

    private Optional<Reason> notCounted(LocalDate day) {
        if (day.isBefore(start)) {
            return Optional.ofNullable(waitsFor);
        }
        if (day.equals(start)) {
            return Optional.of(
                    new Reason(
                            "Day 0: the %s working days follow it".formatted(limit.workingDays()),
                            limit.provision()));
        }
        return calendar.closedBecause(day)
                .map(why -> new Reason(projected(day, why), law.workingDay()))
                .or(() -> disregarded.on(day));
    }

    private String projected(LocalDate day, String why) {
        boolean weekend = why.equals("Saturday") || why.equals("Sunday");
        return calendar.isProjected(day) && !weekend ? why + " (projected)" : why;
    }

    private Day counted(LocalDate day, int number, boolean last) {
        var why = "Working day " + number;
        return new Day(
                day,
                true,
                last ? "%s: %s (%s)".formatted(why, limit.reached(), limit.provision()) : why,
                limit.provision());
    }

    private static Day because(LocalDate day, Reason reason) {
        return new Day(day, false, reason.why(), reason.law());
    }
}
