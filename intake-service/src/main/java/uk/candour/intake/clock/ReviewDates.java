package uk.candour.intake.clock;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.candour.contract.Regime;
import uk.candour.intake.calendar.Calendars;

/** The dates of a review, by the calendar as it stands. */
@Component
public class ReviewDates {

    private final Calendars calendars;

    ReviewDates(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Until when a review can be asked for as of right, after a reply of that day. */
    public LocalDate askUntil(Regime regime, LocalDate repliedOn) {
        var law = Law.of(regime);
        return ReviewTime.window(law, repliedOn, law.workingDays(calendars.current())).dueOn();
    }

    /** By when the outcome is due of a review that was asked for on that day. */
    public LocalDate dueOn(Regime regime, LocalDate receivedOn) {
        var law = Law.of(regime);
        return ReviewTime.reply(law, receivedOn, law.workingDays(calendars.current())).dueOn();
    }
}
