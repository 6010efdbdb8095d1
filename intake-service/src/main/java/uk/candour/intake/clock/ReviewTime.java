package uk.candour.intake.clock;

import java.time.LocalDate;
import uk.candour.intake.calendar.WorkingDays;

/**
 * How long a review takes. FOIA knows no internal review: its times are those of the section 45
 * Code of Practice 2018, chapter 5. The EIR (reg 11) and FOISA (sections 20 and 21) set theirs by
 * law.
 */
final class ReviewTime {

    private static final String DUE = "the outcome of the review is due";
    private static final String LAST = "the last day to ask for a review";

    private ReviewTime() {}

    /** From the receipt of the request for review. */
    static Deadline reply(Law law, LocalDate asked, WorkingDays calendar) {
        return count(
                law,
                asked,
                calendar,
                switch (law) {
                    case FOIA -> new Limit(20, DUE, "s.45 Code 2018, 5.4");
                    case EIR -> new Limit(40, DUE, "EIR reg 11(4)");
                    case FOISA -> new Limit(20, DUE, "FOISA s.21(1)");
                });
    }

    /**
     * The longest that the Code allows for, exceptionally; the EIR and FOISA know no extension of a
     * review.
     */
    static Deadline extended(Law law, LocalDate asked, WorkingDays calendar) {
        return law == Law.FOIA
                ? count(law, asked, calendar, new Limit(40, DUE, "s.45 Code 2018, 5.5"))
                : reply(law, asked, calendar);
    }

    /** From our reply, or from the day on which it should have come. */
    static Deadline window(Law law, LocalDate replied, WorkingDays calendar) {
        return count(
                law,
                replied,
                calendar,
                switch (law) {
                    case FOIA -> new Limit(40, LAST, "s.45 Code 2018, 5.3");
                    case EIR -> new Limit(40, LAST, "EIR reg 11(2)");
                    case FOISA -> new Limit(40, LAST, "FOISA s.20(5)");
                });
    }

    private static Deadline count(Law law, LocalDate day, WorkingDays calendar, Limit limit) {
        var days = Count.following(law, calendar, day, limit).days();
        return Deadline.plain(calendar.isProjected(days.getLast().date()), days);
    }
}
