package uk.candour.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.candour.contract.AssessmentCommand.ReviewRequest;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.NotifyApplicant;
import uk.candour.contract.NotificationCommand.ResolveDelivery;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.contract.ProcessEvent.ReviewClosed;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.Stage;
import uk.candour.process.casefile.CaseFile;
import uk.candour.process.casefile.Fact;
import uk.candour.process.casefile.Fact.Approved;
import uk.candour.process.casefile.Fact.Composed;

/** What the service tasks of the internal review say that are about nothing else. */
@Configuration(proxyBeanMethods = false)
class ReviewCommands {

    private final Dispatch dispatch;

    ReviewCommands(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Bean
    JavaDelegate acknowledgeReview() {
        return dispatch.aside((at, file) ->
                new NotifyApplicant(
                        at.request(),
                        Notice.REVIEW_ACKNOWLEDGED,
                        file.heard().id(Fact.ReviewAsked.class),
                        null));
    }

    @Bean
    JavaDelegate resolveReviewAcknowledgement() {
        return dispatch.aside((at, file) ->
                new ResolveDelivery(at.request(), file.heard().failure(Letter.NOTICE)));
    }

    @Bean
    JavaDelegate reviewRequest() {
        return dispatch.step(Stage.REVIEW, ReviewCommands::review);
    }

    /** Done again, it says what became of the claims that were relied on. */
    private static ReviewRequest review(At at, CaseFile file) {
        boolean refused = file.refusal().isPresent();
        return new ReviewRequest(
                at.request(),
                file.heard().id(Fact.ReviewAsked.class),
                file.triage(),
                file.searches().standing(),
                refused ? null : file.previousConsideration(),
                file.claims().grounds(),
                file.claims().balances(),
                refused ? null : file.previousReply(),
                file.outcomes(),
                file.review().pack(),
                file.review().approval(),
                Boolean.FALSE.equals(file.inTime()),
                file.review().record(),
                file.heard().redoneBecause(file.review().record()));
    }

    /** Asks nobody: says whether what the reviewer decided holds after its claims were tested. */
    @Bean
    JavaDelegate concludeReview() {
        return execution -> {
            CaseFile file = dispatch.file(new At(execution));
            execution.setVariable(
                    Variables.REVIEW_STANDS,
                    file.refusal().isPresent() || file.claims().allStand());
        };
    }

    @Bean
    JavaDelegate sendReview() {
        return dispatch.step(
                Stage.SEND,
                (at, file) ->
                        new SendResponse(
                                at.request(),
                                ResponseKind.REVIEW,
                                file.packSha256(),
                                file.heard().id(Composed.class),
                                file.heard().id(Approved.class)));
    }

    /** Asks nobody: tells everybody how the review ended. */
    @Bean
    JavaDelegate closeReview() {
        return execution -> {
            At at = new At(execution);
            CaseFile file = dispatch.file(at);
            dispatch.tell(
                    file,
                    new ReviewClosed(
                            at.request(),
                            file.review().outcome(),
                            file.review().closedOn(),
                            file.review().inTime()));
        };
    }
}
