package uk.candour.platform.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as people in the United Kingdom read them, for templates as {@code #when}. */
public class Dates {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' h:mma", Locale.UK).withZone(LONDON);

    private final Clock clock;

    Dates(Clock clock) {
        this.clock = clock;
    }

    /** 9 March 2026; nothing for no date. */
    public String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    /** 9 March 2026 at 4:05pm, in London. */
    public String time(@Nullable Instant instant) {
        return instant == null
                ? ""
                : MINUTE.format(instant).replace("AM", "am").replace("PM", "pm");
    }

    /** Today, Tomorrow, In 5 days, 2 days late: calendar days, to see what is urgent. */
    public String left(@Nullable LocalDate due) {
        if (due == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(LONDON)), due);
        if (days < 0) {
            return days == -1 ? "1 day late" : -days + " days late";
        }
        return days == 0 ? "Today" : days == 1 ? "Tomorrow" : "In " + days + " days";
    }

    /** The colour of a tag that says it: red when late, orange within five days. */
    public @Nullable String urgency(@Nullable LocalDate due) {
        if (due == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(LONDON)), due);
        return days < 0 ? "red" : days <= 5 ? "orange" : null;
    }
}
