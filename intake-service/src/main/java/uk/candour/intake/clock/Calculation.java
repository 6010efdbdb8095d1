package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.clock.ClockEvent.Received;

/** A deadline that anybody may ask for: read from text, and calculated if it makes sense. */
sealed interface Calculation {

    record Ready(Law law, List<ClockEvent> events) implements Calculation {

        Deadline deadline(BankHolidays holidays) {
            return StatutoryClock.deadline(law, events, holidays);
        }
    }

    /** By parameter. */
    record Senseless(Map<String, String> problems) implements Calculation {}

    /**
     * @param received the date of receipt, as in {@code 2026-05-29}
     * @param regime FOIA unless given
     * @param written events as in {@code fee-paid@2026-06-10}, in any order
     */
    static Calculation of(
            @Nullable String received, @Nullable String regime, List<String> written) {
        var problems = new LinkedHashMap<String, String>();
        var receivedOn = receivedOn(received, problems);
        var law = law(regime, problems);
        var events = new ArrayList<ClockEvent>();
        for (var word : written) {
            EventNotation.read(word)
                    .ifPresentOrElse(
                            events::add, () -> problems.put("event", EventNotation.EXPECTED));
        }
        events.sort(Comparator.comparing(ClockEvent::on));
        if (receivedOn != null && problems.isEmpty()) {
            events.addFirst(new Received(receivedOn));
            Chronology.problem(events).ifPresent(it -> problems.put("event", it));
        }
        return problems.isEmpty() ? new Ready(law, events) : new Senseless(problems);
    }

    private static @Nullable LocalDate receivedOn(
            @Nullable String written, Map<String, String> problems) {
        var date = written == null ? null : EventNotation.date(written).orElse(null);
        if (date == null) {
            problems.put("received", "Give the date of receipt as year-month-day: 2026-05-29");
        } else if (date.isBefore(BankHolidays.FIRST_DAY)
                || date.isAfter(BankHolidays.LAST_DAY.minusYears(1))) {
            problems.put(
                    "received",
                    "Give a date from 2005, when the Act came into force, to "
                            + (BankHolidays.LAST_DAY.getYear() - 1));
        }
        return date;
    }

    private static Law law(@Nullable String regime, Map<String, String> problems) {
        var wanted = regime == null || regime.isEmpty() ? Law.FOIA.name() : regime;
        return Arrays.stream(Law.values())
                .filter(it -> it.name().equals(wanted))
                .findFirst()
                .orElseGet(() -> {
                    problems.put("regime", "Give one of FOIA, EIR, FOISA");
                    return Law.FOIA;
                });
    }
}
