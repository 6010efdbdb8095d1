package uk.candour.assessment.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From which day on an entry may hold: never so that what somebody claimed would be altered. */
record Days(Map<String, String> problems, Law law) {

    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * @param before from when the limb's entry so far holds; null for a limb that is new
     */
    LocalDate from(String limb, @Nullable String written, @Nullable LocalDate before) {
        LocalDate from = parsed(written);
        if (from == null || from.isBefore(FIRST) || from.isAfter(LAST)) {
            problems.put("validFrom", "Enter the first day on which it holds, such as 2027-04-01");
            return FIRST;
        }
        if (before != null && from.isBefore(before)) {
            problems.put(
                    "validFrom",
                    "The catalogue already has an entry from %s: start on that day or later"
                            .formatted(DAY.format(before)));
        }
        LocalDate claimed = law.lastClaimed();
        if (claimed != null && !from.isAfter(claimed)) {
            problems.put(
                    "validFrom",
                    "%s was claimed on %s: start after that day, so that no claim that was made is altered"
                            .formatted(limb, DAY.format(claimed)));
        }
        return from;
    }

    private static @Nullable LocalDate parsed(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written.strip());
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
