package uk.candour.intake.fee;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Actor;
import uk.candour.platform.web.FieldErrors;

/**
 * A payment that reached the authority.
 *
 * @param receivedOn the last day that the clock leaves out (FOIA s.10(2))
 */
record Payment(LocalDate receivedOn, Actor recordedBy) {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * @throws FieldErrors where the day is missing, or it cannot have been paid on it
     */
    static Payment of(Fee fee, @Nullable String receivedOn, LocalDate today, Actor by) {
        var day = day(receivedOn);
        if (day == null) {
            throw refused("Enter the day on which the money arrived, such as 2026-11-20");
        }
        if (day.isBefore(fee.noticeOn()) || day.isAfter(today)) {
            throw refused("The money arrived between the notice and today: enter that day");
        }
        if (day.isAfter(fee.payBy())) {
            throw refused(
                    ("It could be paid until %s (FOIA s.9(2)). Send back what came later: the"
                                    + " applicant can ask again")
                            .formatted(DAY.format(fee.payBy())));
        }
        return new Payment(day, by);
    }

    private static FieldErrors refused(String why) {
        return FieldErrors.of("receivedOn", why);
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written.strip());
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
