package uk.candour.intake.tracking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.IntakeEvent.ReviewAsked;
import uk.candour.contract.ProcessEvent.ReviewClosed;
import uk.candour.contract.ReviewOutcome;
import uk.candour.intake.casefile.ReviewStory;

/**
 * What an applicant is told, once they have our reply, of having it looked at again.
 *
 * @param askUntil the last day to ask for it
 * @param dueOn by when its outcome is due; null where none was asked for
 * @param outcome said of our decision, not of the complaint; null while there is none
 */
record ReviewTold(
        LocalDate askUntil,
        boolean canAsk,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate dueOn,
        boolean open,
        boolean canWithdraw,
        @Nullable ReviewOutcome outcome) {

    static ReviewTold of(ReviewStory story, LocalDate askUntil, LocalDate today) {
        var asked = story.asked().orElse(null);
        return new ReviewTold(
                askUntil,
                asked == null && !today.isAfter(askUntil),
                receivedOn(asked),
                asked == null ? null : asked.dueOn(),
                story.isOpen(),
                story.canBeWithdrawn(),
                story.closed().map(ReviewClosed::outcome).orElse(null));
    }

    private static @Nullable LocalDate receivedOn(@Nullable ReviewAsked asked) {
        return asked == null ? null : asked.receivedOn();
    }

    /** The outcome in plain words; null while there is none. */
    public @Nullable String said() {
        return outcome == null
                ? null
                : switch (outcome) {
                    case UPHELD -> "We looked at your request afresh and stand by our reply.";
                    case PART_UPHELD ->
                            "We looked at your request afresh. We stand by part of our reply and have"
                                    + " changed the rest.";
                    case OVERTURNED ->
                            "We looked at your request afresh and have changed our decision.";
                    case LATE_ONLY ->
                            "We looked at your request afresh. We stand by our decision, and are"
                                    + " sorry that it came late.";
                };
    }
}
