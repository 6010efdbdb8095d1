package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import uk.candour.contract.AssessmentCommand.ReviewRequest;
import uk.candour.contract.Channel;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeEvent.ReviewAsked;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemReview;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.contract.ProcessEvent.ReviewClosed;
import uk.candour.contract.RequestReviewed;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReviewOutcome;

/** The reply was sent late, and its applicant asks for it to be looked at again. */
abstract class ReplyUnderReview extends ResponseAtSignOff {

    static final LocalDate DUE = LocalDate.of(2027, 1, 14);

    UUID asked;

    @BeforeEach
    void theReplyIsSentAndAReviewAskedFor() {
        Journey.approve(request);
        Journey.send(request, CaseFactory.DUE.plusDays(1));
        asked = ask();
    }

    UUID ask() {
        return request.tell(
                new ReviewAsked(request.id(), Channel.WEB, LocalDate.of(2026, 12, 14), DUE, null),
                null);
    }

    UUID review(ItemReview... items) {
        return request.answer(ReviewRequest.class, reviewed(request, items));
    }

    static RequestReviewed reviewed(Case request, ItemReview... items) {
        return new RequestReviewed(
                request.id(), Answers.SOMEONE, Answers.WORDS, List.of(items), true, null, null);
    }

    static ItemReview withheld(int number, Claim claim) {
        return item(number, ReviewOutcome.UPHELD, ItemDecision.WITHHOLD, claim);
    }

    static ItemReview changed(int number, Claim claim) {
        return item(number, ReviewOutcome.PART_UPHELD, ItemDecision.WITHHOLD, claim);
    }

    static ItemReview released(int number) {
        return item(number, ReviewOutcome.OVERTURNED, ItemDecision.RELEASE);
    }

    static ItemReview item(
            int number, ReviewOutcome outcome, @Nullable ItemDecision decision, Claim... claims) {
        return new ItemReview(
                number, outcome, Answers.WORDS, decision, List.of(claims), null, List.of());
    }

    void approveAndSend(LocalDate on) {
        Journey.approve(request);
        send(on);
    }

    void send(LocalDate on) {
        request.answer(
                SendResponse.class,
                Answers.sent(request.id(), ResponseKind.REVIEW, Journey.PACK, on));
    }

    ReviewClosed closed() {
        assertThat(request.all(ReviewClosed.class)).hasSize(1);
        assertThat(request.waits()).as("waits of a closed review").isZero();
        assertThat(request.instances()).as("instances of a closed review").isZero();
        return request.all(ReviewClosed.class).getFirst().command();
    }
}
