package uk.candour.intake.cost;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Minutes;
import uk.candour.intake.fee.Pounds;

/**
 * The work on a request, department by department, at £25 for an hour of one person (SI 2004/3244
 * reg 4(4)) against the authority's limit (reg 3). Pure.
 *
 * @param limitPounds 600 for the bodies of Schedule 1 Part I, 450 for all others
 */
public record CostSheet(int limitPounds, List<Row> rows) {

    private static final int PENCE_AN_HOUR = 2_500;

    public CostSheet {
        rows = List.copyOf(rows);
    }

    /**
     * One department's work.
     *
     * @param recorded what its search took; 0 where it only estimates
     * @param estimated what it estimates in all; null where it searched
     * @param byActivity the estimate by activity; null where it was given as one number
     */
    public record Row(
            String department,
            int recorded,
            @Nullable Integer estimated,
            @Nullable Minutes byActivity) {

        public int total() {
            return estimated == null ? recorded : estimated;
        }

        /** Such as {@code 25 hours estimated}. */
        public String said() {
            return CostSheet.said(total()) + (estimated == null ? " recorded" : " estimated");
        }
    }

    /** Minutes altogether. */
    public int total() {
        return rows.stream().mapToInt(Row::total).sum();
    }

    /** The minutes that the limit buys. */
    public int limitMinutes() {
        return limitPounds * 100 * 60 / PENCE_AN_HOUR;
    }

    /** The limit as time. */
    public String hours() {
        return said(limitMinutes());
    }

    /** All of it, as time and money. */
    public String altogether() {
        return said(total()) + ", " + Pounds.of(pence(total()));
    }

    /** Whether so much work costs more than the limit; exactly the limit does not. */
    public boolean isOver(int minutes) {
        return minutes > limitMinutes();
    }

    public boolean over() {
        return isOver(total());
    }

    /** What so many minutes cost, in pence, rounded down. */
    public static int pence(int minutes) {
        return minutes * PENCE_AN_HOUR / 60;
    }

    /**
     * By activity, for an officer to correct: a search that was made, and an estimate that is one
     * number, count as locating.
     */
    public Minutes suggested() {
        return rows.stream()
                .map(it -> it.byActivity() == null ? located(it.total()) : it.byActivity())
                .reduce(Minutes.NONE, Minutes::plus);
    }

    private static Minutes located(int minutes) {
        return new Minutes(0, minutes, 0, 0);
    }

    /** How much of it would fit, in words for the applicant; empty where nothing is over. */
    public String advice() {
        if (!over()) {
            return "";
        }
        return ("We can spend up to %d hours on a request. On what we know so far, about %d%% of"
                        + " what you ask for would fit within that. You could ask for a shorter"
                        + " period, for fewer subjects, or for a sample.")
                .formatted(limitMinutes() / 60, Math.max(1, limitMinutes() * 100 / total()));
    }

    /** Minutes as people say them: {@code 2 hours 30 minutes}. */
    public static String said(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        String full = "%,d %s".formatted(hours, hours == 1 ? "hour" : "hours");
        String part = "%d %s".formatted(rest, rest == 1 ? "minute" : "minutes");
        return hours == 0 ? part : rest == 0 ? full : full + " " + part;
    }
}
