package uk.candour.approval.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How soon a case is due, in legal days; a week runs from Monday to Sunday. */
public enum Band {
    LATE,
    THIS_WEEK,
    NEXT_WEEK,
    LATER;

    static Band of(LocalDate dueOn, LocalDate today) {
        for (Band band : values()) {
            if (dueOn.isBefore(band.until(today))) {
                return band;
            }
        }
        return LATER;
    }

    /** The first due date that falls in the band. */
    LocalDate from(LocalDate today) {
        return switch (this) {
            case LATE -> LocalDate.MIN;
            case THIS_WEEK -> today;
            case NEXT_WEEK -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case LATER -> NEXT_WEEK.from(today).plusWeeks(1);
        };
    }

    /** The first due date that no longer falls in the band. */
    LocalDate until(LocalDate today) {
        return switch (this) {
            case LATE -> THIS_WEEK.from(today);
            case THIS_WEEK -> NEXT_WEEK.from(today);
            case NEXT_WEEK -> LATER.from(today);
            case LATER -> LocalDate.MAX;
        };
    }
}
