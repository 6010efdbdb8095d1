package uk.candour.assessment.consultation;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Problems;

/** Reads a day that may be left out. */
final class Days {

    private Days() {}

    static @Nullable LocalDate read(String field, @Nullable String given, Problems problems) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(given.strip());
        } catch (DateTimeException noDate) {
            problems.add(field, "Give a real day, like 2027-01-20");
            return null;
        }
    }
}
