package uk.candour.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.NotificationCommand.NotifyApplicant;
import uk.candour.contract.NotificationCommand.ResolveDelivery;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.Stage;
import uk.candour.process.casefile.CaseFile;
import uk.candour.process.casefile.Fact.Approved;
import uk.candour.process.casefile.Fact.Charged;
import uk.candour.process.casefile.Fact.Composed;
import uk.candour.process.casefile.Route;

/** What the service tasks say that word the response, have it signed off and send it. */
@Configuration(proxyBeanMethods = false)
class ResponseCommands {

    private final Dispatch dispatch;

    ResponseCommands(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    /**
     * Asks nobody: says whether the reply, if there is one, still fits what was decided. Where
     * nothing was decided, there is none to be drafted; where silence on whether something is held
     * fell, the officer has to decide about the content first (FOIA s.1(1), s.2(1)).
     */
    @Bean
    JavaDelegate concludeItems() {
        return execution -> {
            CaseFile file = dispatch.file(new At(execution));
            boolean replyNeeded = file.kind() != ResponseKind.HOLDING && !file.replyStands();
            execution.setVariable(Variables.REPLY_NEEDED, replyNeeded);
            execution.setVariable(Variables.CONCLUSION, replyNeeded ? "REPLY" : "COMPOSE");
            if (!file.claims().fallen().isEmpty()) {
                execution.setVariable(Variables.CONCLUSION, "RECONSIDER");
                execution.setVariable(Variables.RETURN_TO, Route.CONSIDER.name());
            }
        };
    }

    @Bean
    JavaDelegate draftReply() {
        return dispatch.step(
                Stage.REPLY,
                (at, file) ->
                        new DraftReply(
                                at.request(),
                                file.triage(),
                                file.searches().standing(),
                                file.consideration(),
                                file.outcomes(),
                                file.previousReply(),
                                file.heard().redoneBecause(file.previousReply())));
    }

    @Bean
    JavaDelegate composeResponse() {
        return dispatch.step(Stage.COMPOSE, ResponseCommands::compose);
    }

    /**
     * Of a review, the reviewer's decision stands in for what was considered. A refusal of the
     * whole request rests on its triage alone; a notice in which nothing is decided, on no reply.
     */
    private static ComposeResponse compose(At at, CaseFile file) {
        boolean refused = file.refusal().isPresent();
        boolean replied = !refused && file.kind() != ResponseKind.HOLDING;
        return new ComposeResponse(
                at.request(),
                file.kind(),
                outcome(file),
                file.triage(),
                refused ? List.of() : file.searches().standing(),
                refused ? file.review().record() : file.consideration(),
                refused ? List.of() : file.claims().grounds(),
                refused ? List.of() : file.claims().balances(),
                replied ? file.previousReply() : null,
                file.outcomes(),
                refused ? null : file.promised());
    }

    /** How the case ends as things stand; null where the response decides nothing. */
    private static @Nullable CaseOutcome outcome(CaseFile file) {
        return file.kind() == ResponseKind.HOLDING ? null : file.outcome();
    }

    @Bean
    JavaDelegate signOffResponse() {
        return dispatch.step(
                Stage.SIGN_OFF,
                (at, file) ->
                        new SignOffResponse(
                                at.request(),
                                file.kind(),
                                outcome(file),
                                file.packSha256(),
                                file.heard().id(Composed.class),
                                file.relied()));
    }

    @Bean
    JavaDelegate sendResponse() {
        return dispatch.step(
                Stage.SEND,
                (at, file) ->
                        new SendResponse(
                                at.request(),
                                ResponseKind.FINAL,
                                file.packSha256(),
                                file.heard().id(Composed.class),
                                file.heard().id(Approved.class)));
    }

    @Bean
    JavaDelegate resolveDelivery() {
        return dispatch.step(
                Stage.UNDELIVERED,
                (at, file) ->
                        new ResolveDelivery(
                                at.request(),
                                file.heard().failure(Letter.RESPONSE, Letter.NOTICE)));
    }

    /** Tells the applicant why the case ends without an answer; nobody signs that off. */
    @Bean
    JavaDelegate notifyApplicant() {
        return dispatch.step(
                Stage.SEND,
                (at, file) ->
                        new NotifyApplicant(
                                at.request(),
                                saying(file.outcome()),
                                file.triage(),
                                null,
                                file.outcome() == CaseOutcome.FEE_UNPAID
                                        ? file.heard().id(Charged.class)
                                        : null));
    }

    private static Notice saying(CaseOutcome outcome) {
        return switch (outcome) {
            case UNCLEAR -> Notice.CLARIFICATION_LAPSED;
            case FEE_UNPAID -> Notice.FEE_LAPSED;
            case BAU -> Notice.REDIRECTED;
            default -> Notice.valueOf(outcome.name());
        };
    }
}
