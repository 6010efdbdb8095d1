package uk.candour.intake.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Actor;
import uk.candour.contract.Channel;
import uk.candour.intake.request.Validity;
import uk.candour.intake.request.Words;
import uk.candour.platform.web.FieldErrors;

/**
 * What was said to ask for a review.
 *
 * @param takenLate why it is taken although it came too late; null where it came in time
 */
record Asking(
        String reason,
        Channel channel,
        LocalDate receivedOn,
        @Nullable String takenLate,
        @Nullable Actor recordedBy) {

    /** As it comes from an officer; anything may be missing. */
    record Arrived(
            @Nullable String reason,
            @Nullable String receivedOn,
            @Nullable String channel,
            @Nullable String late) {}

    /** Asked by the link. */
    static Asking today(@Nullable String reason, LocalDate today) {
        var problems = new LinkedHashMap<String, String>();
        var words =
                words(
                        "reason",
                        reason,
                        "Tell us what you want us to look at again, and why",
                        problems);
        refuse(problems);
        return new Asking(words, Channel.WEB, today, null, null);
    }

    /** Asked in an email or a letter. */
    static Asking recorded(
            Arrived arrived, LocalDate repliedOn, LocalDate askUntil, LocalDate today, Actor by) {
        var problems = new LinkedHashMap<String, String>();
        var reason = words("reason", arrived.reason(), "Enter what they said", problems);
        var channel = channel(arrived.channel(), problems);
        var day = day(arrived.receivedOn());
        if (day == null) {
            problems.put("receivedOn", "Enter the day on which it arrived, such as 2026-11-20");
        } else if (day.isBefore(repliedOn) || day.isAfter(today)) {
            problems.put(
                    "receivedOn", "The day on which it arrived lies between our reply and today");
        }
        var late = day != null && day.isAfter(askUntil) ? late(arrived.late(), problems) : null;
        refuse(problems);
        return new Asking(reason, channel, day == null ? today : day, late, by);
    }

    /** Later than 40 working days it is taken at the authority's discretion (s.45 Code, 5.3). */
    private static String late(@Nullable String why, Map<String, String> problems) {
        return words(
                "late",
                why,
                "It came after the 40 working days: say why it is taken all the same",
                problems);
    }

    private static Channel channel(@Nullable String given, Map<String, String> problems) {
        if ("POST".equals(given)) {
            return Channel.POST;
        }
        if (!"EMAIL".equals(given)) {
            problems.put("channel", "Choose how it came: EMAIL or POST");
        }
        return Channel.EMAIL;
    }

    private static String words(
            String field, @Nullable String given, String missing, Map<String, String> problems) {
        var words = given == null ? "" : given.replace("\r\n", "\n").strip();
        if (words.isEmpty()) {
            problems.put(field, missing);
        } else if (words.length() > Validity.LONGEST_TEXT || !Words.isText(words)) {
            problems.put(field, "Enter plain text of 20,000 characters or fewer");
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
