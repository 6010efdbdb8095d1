package uk.candour.intake.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days as the law counts them: by the clock in London, to midnight, whatever the servers keep. At
 * 23:30 UTC on a summer evening it is already tomorrow.
 */
public final class LegalDay {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LegalDay() {}

    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }

    public static Instant start(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }
}
