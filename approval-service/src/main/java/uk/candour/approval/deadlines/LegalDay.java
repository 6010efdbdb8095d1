package uk.candour.approval.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that counts in law: a deadline ends at midnight in London. */
final class LegalDay {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LegalDay() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
