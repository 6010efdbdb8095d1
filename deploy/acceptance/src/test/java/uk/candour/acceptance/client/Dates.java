package uk.candour.acceptance.client;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Legal days, as the law counts them and as people read them. */
public final class Dates {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Dates() {}

    public static LocalDate today() {
        return LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Europe/London"));
    }

    public static String inWords(LocalDate day) {
        return day.format(WORDS);
    }

    public static String inWords(String isoDate) {
        return inWords(LocalDate.parse(isoDate));
    }
}
