package uk.candour.acceptance.journey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people read them: 2 January 2027. */
final class Dates {

    private Dates() {}

    static String inWords(String isoDate) {
        return LocalDate.parse(isoDate)
                .format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
    }
}
