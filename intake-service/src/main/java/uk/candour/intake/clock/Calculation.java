package uk.candour.intake.clock;

import java.util.List;
import java.util.Map;
import uk.candour.intake.calendar.BankHolidays;

/** A deadline that anybody may ask for: read from text, and calculated if it makes sense. */
sealed interface Calculation {

    /**
     * @param events the receipt first
     */
    record Ready(WhichClock clock, Terms terms, List<ClockEvent> events) implements Calculation {

        Deadline deadline(BankHolidays holidays) {
            var law = terms.law();
            var day = events.getFirst().on();
            var calendar = law.workingDays(holidays);
            return switch (clock) {
                case REQUEST -> StatutoryClock.deadline(terms, events, holidays);
                case REVIEW -> ReviewTime.reply(law, day, calendar);
                case REVIEW_EXTENDED -> ReviewTime.extended(law, day, calendar);
                case REVIEW_REQUEST -> ReviewTime.window(law, day, calendar);
                case FEE -> FeeTime.deadline(law, day, calendar);
                case AGGREGATION -> Aggregation.around(day, calendar);
            };
        }
    }

    /**
     * @param problems by parameter
     * @param wrongEvent the kind of the event that is the problem; empty when it is none of them
     */
    record Senseless(Map<String, String> problems, String wrongEvent) implements Calculation {}

    static Calculation of(DeadlineQuery query) {
        return new QueryReader(query).read();
    }
}
