package uk.candour.intake.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in sentences: {@code 9 March 2026}. */
final class Said {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Said() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
