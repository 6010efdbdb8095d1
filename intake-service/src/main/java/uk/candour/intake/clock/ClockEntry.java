package uk.candour.intake.clock;

import java.time.LocalDate;
import uk.candour.intake.clock.ClockEvent.CalendarChanged;
import uk.candour.intake.clock.ClockEvent.ClarificationAsked;
import uk.candour.intake.clock.ClockEvent.ClarificationReceived;
import uk.candour.intake.clock.ClockEvent.ExtendedForComplexity;
import uk.candour.intake.clock.ClockEvent.ExtendedForPublicInterest;
import uk.candour.intake.clock.ClockEvent.FeeNoticeSent;
import uk.candour.intake.clock.ClockEvent.FeePaid;
import uk.candour.intake.clock.ClockEvent.LawDecided;
import uk.candour.intake.clock.ClockEvent.ReceiptCorrected;
import uk.candour.intake.clock.ClockEvent.Received;

/** Something that moved the clock of a case, in words for its officer. */
public record ClockEntry(LocalDate on, String what) {

    static ClockEntry of(ClockEvent event) {
        return new ClockEntry(
                event.on(),
                switch (event) {
                    case Received _ -> "Received";
                    case ReceiptCorrected it -> "The true date of receipt: " + it.reason();
                    case ClarificationAsked _ -> "Clarification asked";
                    case ClarificationReceived _ -> "Clarification received: the clock restarts";
                    case FeeNoticeSent _ -> "Fee notice sent";
                    case FeePaid _ -> "Fee paid";
                    case ExtendedForPublicInterest it ->
                            "Public interest test extended to " + Said.day(it.estimateOn());
                    case ExtendedForComplexity _ -> "Extended to 40 working days";
                    case LawDecided it ->
                            "Dealt with under %s instead of %s".formatted(it.to(), it.from());
                    case CalendarChanged it -> changed(it);
                });
    }

    private static String changed(CalendarChanged it) {
        var what =
                "The calendar changed: due %s instead of %s"
                        .formatted(Said.day(it.newDue()), Said.day(it.oldDue()));
        return it.applicantToBeTold()
                ? what + ". The applicant was told the old date and is to be told the new one"
                : what;
    }
}
