package uk.candour.intake.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Channel;

/**
 * A request that came by email or post, with the day on which the authority received it: the clock
 * runs from that day, not from the day it was logged (FOIA s.10(1)).
 */
sealed interface LoggedRequest {

    /** Channels that staff log; the others log themselves. */
    List<Channel> CHANNELS = List.of(Channel.EMAIL, Channel.POST);

    int OLDEST_IN_YEARS = 5;

    record Valid(Asked asked, Channel channel, LocalDate receivedOn) implements LoggedRequest {}

    record Invalid(Map<String, String> problems) implements LoggedRequest {}

    static LoggedRequest of(
            Asked asked, @Nullable String channel, @Nullable String receivedOn, LocalDate today) {
        var problems = new LinkedHashMap<String, String>();
        var came =
                CHANNELS.stream().filter(it -> it.name().equals(channel)).findFirst().orElse(null);
        if (came == null) {
            problems.put("channel", "Select whether it came by EMAIL or POST");
        }
        var day = date(receivedOn);
        if (day == null) {
            problems.put("receivedOn", "Enter the day on which it arrived, such as 2026-11-20");
        } else if (day.isAfter(today)) {
            problems.put("receivedOn", "The day on which it arrived must not be in the future");
        } else if (day.isBefore(today.minusYears(OLDEST_IN_YEARS))) {
            problems.put(
                    "receivedOn", "The day on which it arrived must be in the last five years");
        }
        problems.putAll(Validity.problems(asked));
        return came == null || day == null || !problems.isEmpty()
                ? new Invalid(problems)
                : new Valid(asked, came, day);
    }

    private static @Nullable LocalDate date(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
