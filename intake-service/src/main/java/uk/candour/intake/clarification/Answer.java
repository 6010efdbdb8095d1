package uk.candour.intake.clarification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Actor;
import uk.candour.intake.request.Validity;
import uk.candour.intake.request.Words;
import uk.candour.platform.web.FieldErrors;

/**
 * What an applicant said to what they were asked.
 *
 * @param receivedOn the day on which the authority received it (FOIA s.10(6))
 * @param recordedBy the officer who recorded it; null where the applicant did by the link
 */
record Answer(String words, LocalDate receivedOn, @Nullable Actor recordedBy) {

    /** Given by the link. */
    static Answer today(@Nullable String words, LocalDate today) {
        var problems = new LinkedHashMap<String, String>();
        var said = words(words, "Enter your answer", problems);
        refuse(problems);
        return new Answer(said, today, null);
    }

    /** Given in an email, a letter or a call. */
    static Answer recorded(
            @Nullable String words,
            @Nullable String receivedOn,
            LocalDate askedOn,
            LocalDate today,
            Actor by) {
        var problems = new LinkedHashMap<String, String>();
        var said = words(words, "Enter what they said", problems);
        var day = day(receivedOn);
        if (day == null) {
            problems.put("receivedOn", "Enter the day on which it arrived, such as 2026-11-20");
        } else if (day.isBefore(askedOn) || day.isAfter(today)) {
            problems.put(
                    "receivedOn",
                    "The day on which it arrived lies between the question and today");
        }
        refuse(problems);
        return new Answer(said, day == null ? today : day, by);
    }

    private static String words(
            @Nullable String given, String whenMissing, Map<String, String> problems) {
        var words = given == null ? "" : given.replace("\r\n", "\n").strip();
        if (words.isEmpty()) {
            problems.put("answer", whenMissing);
        } else if (words.length() > Validity.LONGEST_TEXT || !Words.isText(words)) {
            problems.put("answer", "The answer must be plain text of 20,000 characters or fewer");
        }
        return words;
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static void refuse(Map<String, String> problems) {
        if (!problems.isEmpty()) {
            throw new FieldErrors(problems);
        }
    }
}
