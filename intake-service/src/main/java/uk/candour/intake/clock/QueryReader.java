package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.clock.ClockEvent.Received;

/** Reads what was asked of the calculator; each problem says what to give instead. */
final class QueryReader {

    private static final int MOST_PERIODS = 20;

    private final DeadlineQuery query;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private String wrongEvent = "";

    QueryReader(DeadlineQuery query) {
        this.query = query;
    }

    Calculation read() {
        var received = received();
        var law = one("regime", query.regime(), Law.FOIA);
        var clock = one("clock", query.clock(), WhichClock.REQUEST);
        var terms =
                new Terms(
                        law,
                        one("variation", query.variation(), Variation.NONE),
                        one("receiptRule", query.receiptRule(), ReceiptRule.STATUTE),
                        closed());
        if (problems.isEmpty()) {
            checkTogether(clock, terms);
        }
        var events = events();
        if (received != null && problems.isEmpty()) {
            checkOrder(law, received, events);
            events.addFirst(new Received(received));
        }
        return problems.isEmpty()
                ? new Calculation.Ready(clock, terms, events)
                : new Calculation.Senseless(problems, wrongEvent);
    }

    private @Nullable LocalDate received() {
        var written = query.received();
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

    private <T extends Enum<T>> T one(String field, @Nullable String written, T otherwise) {
        if (written == null || written.isEmpty()) {
            return otherwise;
        }
        var known = otherwise.getDeclaringClass().getEnumConstants();
        return Arrays.stream(known)
                .filter(it -> it.name().equals(written))
                .findFirst()
                .orElseGet(() -> {
                    problems.put(
                            field,
                            Arrays.stream(known)
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", ", "Give one of ", "")));
                    return otherwise;
                });
    }

    private List<Period> closed() {
        var periods = query.closed().stream().map(EventNotation::period).toList();
        if (periods.size() > MOST_PERIODS || periods.stream().anyMatch(Optional::isEmpty)) {
            problems.put(
                    "closed",
                    "Give the first and the last day without a session: 2026-07-22/2026-09-02, at"
                            + " most "
                            + MOST_PERIODS
                            + " times");
        }
        return periods.stream().flatMap(Optional::stream).toList();
    }

    private void checkTogether(WhichClock clock, Terms terms) {
        var law = terms.law();
        if (!terms.variation().isKnownTo(law)) {
            problems.put(
                    "variation", "%s knows no such variation: leave it out".formatted(law.name()));
        }
        if (!terms.schoolClosed().isEmpty() && terms.variation() != Variation.SCHOOL) {
            problems.put(
                    "closed", "Only schools have days without a session: choose a school (SCHOOL)");
        }
        if (law == Law.FOISA && terms.receiptRule() == ReceiptRule.CODE_2018) {
            problems.put(
                    "receiptRule", "The section 45 Code does not apply in Scotland: give STATUTE");
        }
        if (clock == WhichClock.REVIEW_EXTENDED && law != Law.FOIA) {
            problems.put("clock", "%s knows no longer review: give REVIEW".formatted(law.name()));
        }
        if (clock == WhichClock.AGGREGATION && law != Law.FOIA) {
            problems.put("clock", "Costs are added up over 60 working days under FOIA alone");
        }
        if (clock != WhichClock.REQUEST && !query.events().isEmpty()) {
            problems.put("event", "Events move the clock of a request alone: leave them out");
        }
    }

    private List<ClockEvent> events() {
        var events = new ArrayList<ClockEvent>();
        for (var written : query.events()) {
            EventNotation.read(written)
                    .ifPresentOrElse(
                            events::add, () -> problems.put("event", EventNotation.EXPECTED));
        }
        events.sort(EventNotation.ORDER);
        return events;
    }

    private void checkOrder(Law law, LocalDate received, List<ClockEvent> events) {
        Chronology.problem(law, received, events)
                .ifPresent(wrong -> {
                    problems.put("event", wrong.problem());
                    wrongEvent = EventNotation.of(wrong.event()).word();
                });
    }
}
