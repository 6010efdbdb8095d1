package uk.candour.intake.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.Item;
import uk.candour.contract.Regime;
import uk.candour.intake.clock.ClockEntry;
import uk.candour.intake.clock.Deadline;
import uk.candour.intake.fee.Fee;
import uk.candour.intake.request.Request;
import uk.candour.intake.review.Review;

/**
 * A case as its officer sees it.
 *
 * @param how it came, to follow "received"
 * @param items as departments see them; empty before triage
 * @param asked the applicant is to say what they mean
 * @param fee what the applicant is to pay; null where nothing is waited for
 * @param lapsed they did not say it: an answer that had arrived before can still be recorded
 * @param review that was asked for; null where none was
 * @param reviewUntil until when a review can be asked for as of right; null while there is no reply
 */
record CaseView(
        UUID requestId,
        String reference,
        Regime regime,
        String how,
        LocalDate receivedOn,
        String name,
        String email,
        String subject,
        String text,
        List<Item> items,
        @Nullable Deadline deadline,
        List<ClockEntry> clock,
        boolean withdrawn,
        boolean asked,
        @Nullable Fee fee,
        boolean lapsed,
        List<OpenStep> steps,
        List<Timeline.Entry> timeline,
        @Nullable Review review,
        @Nullable LocalDate reviewUntil) {

    static CaseView of(
            Request request,
            CaseStory story,
            boolean asked,
            @Nullable Fee fee,
            boolean lapsed,
            @Nullable Deadline deadline,
            List<ClockEntry> clock,
            @Nullable Review review,
            @Nullable LocalDate reviewUntil) {
        return new CaseView(
                request.id(),
                request.reference(),
                request.regime(),
                request.how(),
                request.receivedOn(),
                request.applicant().name(),
                request.applicant().email(),
                request.subject(),
                request.text(),
                story.all(RequestTriaged.class)
                        .reduce((earlier, later) -> later)
                        .map(RequestTriaged::items)
                        .orElse(List.of()),
                deadline,
                clock,
                story.isWithdrawn(),
                asked,
                fee,
                lapsed,
                CaseSteps.of(story),
                Timeline.of(story),
                review,
                reviewUntil);
    }
}
