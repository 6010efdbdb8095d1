package uk.candour.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.candour.contract.ApprovalCommand.SeekOpinion;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.AssessmentCommand.JustifyExemption;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.Message;
import uk.candour.contract.NotificationCommand.AcknowledgeRequest;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.NotificationCommand.ResolveDelivery;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.Stage;
import uk.candour.process.Dispatch.Asking;
import uk.candour.process.casefile.CaseFile;
import uk.candour.process.casefile.Claims;
import uk.candour.process.casefile.Fact.Approved;
import uk.candour.process.casefile.Fact.Composed;
import uk.candour.process.casefile.Fact.DeadlineSet;
import uk.candour.process.casefile.Fact.Received;
import uk.candour.process.casefile.Searches.Back;

/** What each service task of the models says: one bean per command, named like its task. */
@Configuration(proxyBeanMethods = false)
class Commands {

    private final Dispatch dispatch;

    Commands(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Bean
    JavaDelegate acknowledgeRequest() {
        return asks(
                null,
                (at, file) ->
                        new AcknowledgeRequest(
                                at.request(),
                                file.heard().id(Received.class),
                                file.heard().id(DeadlineSet.class)));
    }

    @Bean
    JavaDelegate resolveAcknowledgement() {
        return asks(
                null,
                (at, file) ->
                        new ResolveDelivery(
                                at.request(), file.heard().failure(Letter.ACKNOWLEDGEMENT)));
    }

    @Bean
    JavaDelegate triageRequest() {
        return asks(Stage.TRIAGE, (at, file) -> at.part(), Commands::triage);
    }

    private static TriageRequest triage(At at, CaseFile file) {
        String suggested = at.optional(Variables.SUGGESTED);
        Optional<Back> part = Optional.ofNullable(at.part()).flatMap(file.searches()::back);
        Back why = part.orElseGet(file::onTheTriageDesk);
        return new TriageRequest(
                at.request(),
                why.reason(),
                at.part(),
                why.because(),
                suggested == null ? List.of() : List.of(suggested.split(",", -1)));
    }

    @Bean
    JavaDelegate searchRecords() {
        return asks(
                Stage.SEARCH,
                (at, file) -> at.department(),
                (at, file) ->
                        new SearchRecords(
                                at.request(),
                                file.triage(),
                                at.department(),
                                file.searches().previous(at.department()),
                                file.heard().askedAgainBy(at.round())));
    }

    @Bean
    JavaDelegate considerRequest() {
        return asks(
                Stage.CONSIDER,
                (at, file) ->
                        new ConsiderRequest(
                                at.request(),
                                file.triage(),
                                file.searches().standing(),
                                file.previousConsideration(),
                                file.heard().askedAgainSince(file.previousConsideration())));
    }

    @Bean
    JavaDelegate assessHarm() {
        return asks(
                Stage.GROUNDS,
                Commands::stater,
                (at, file) ->
                        new AssessHarm(
                                at.request(),
                                file.consideration(),
                                at.claim(),
                                previousGround(at, file),
                                again(file, previousGround(at, file))));
    }

    @Bean
    JavaDelegate justifyExemption() {
        return asks(
                Stage.GROUNDS,
                Commands::stater,
                (at, file) ->
                        new JustifyExemption(
                                at.request(),
                                file.consideration(),
                                at.claim(),
                                previousGround(at, file),
                                again(file, previousGround(at, file))));
    }

    @Bean
    JavaDelegate seekOpinion() {
        return asks(
                Stage.GROUNDS,
                (at, file) ->
                        new SeekOpinion(
                                at.request(),
                                file.consideration(),
                                at.claim(),
                                previousGround(at, file),
                                again(file, previousGround(at, file))));
    }

    private static @Nullable String stater(At at, CaseFile file) {
        return file.claims().claim(at.claim()).department();
    }

    private static @Nullable UUID previousGround(At at, CaseFile file) {
        return file.claims().previousGround(at.claim());
    }

    @Bean
    JavaDelegate balancePublicInterest() {
        return asks(
                Stage.PUBLIC_INTEREST,
                (at, file) -> {
                    Claims claims = file.claims();
                    var weighed = claims.weighed(at.place());
                    var previous = claims.previousBalance(at.place());
                    return new BalancePublicInterest(
                            at.request(),
                            file.consideration(),
                            at.place().item(),
                            at.place().question(),
                            weighed,
                            claims.grounds(weighed),
                            previous,
                            claims.leftOpen(at.place()) ? previous : again(file, previous));
                });
    }

    /** Asks nobody: says whether the reply, if there is one, still fits what was decided. */
    @Bean
    JavaDelegate concludeItems() {
        return execution ->
                execution.setVariable(
                        Variables.REPLY_NEEDED, !dispatch.file(new At(execution)).replyStands());
    }

    @Bean
    JavaDelegate draftReply() {
        return asks(
                Stage.REPLY,
                (at, file) ->
                        new DraftReply(
                                at.request(),
                                file.triage(),
                                file.searches().standing(),
                                file.consideration(),
                                file.outcomes(),
                                file.previousReply(),
                                again(file, file.previousReply())));
    }

    @Bean
    JavaDelegate composeResponse() {
        return asks(Stage.COMPOSE, Commands::compose);
    }

    private static ComposeResponse compose(At at, CaseFile file) {
        boolean refused = file.refusal().isPresent();
        return new ComposeResponse(
                at.request(),
                ResponseKind.FINAL,
                file.outcome(),
                file.triage(),
                refused ? List.of() : file.searches().standing(),
                refused ? null : file.consideration(),
                refused ? List.of() : file.claims().grounds(),
                refused ? List.of() : file.claims().balances(),
                refused ? null : file.previousReply(),
                file.outcomes());
    }

    @Bean
    JavaDelegate signOffResponse() {
        return asks(
                Stage.SIGN_OFF,
                (at, file) ->
                        new SignOffResponse(
                                at.request(),
                                ResponseKind.FINAL,
                                file.outcome(),
                                file.packSha256(),
                                file.heard().id(Composed.class),
                                file.relied()));
    }

    @Bean
    JavaDelegate sendResponse() {
        return asks(
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
        return asks(
                Stage.UNDELIVERED,
                (at, file) ->
                        new ResolveDelivery(at.request(), file.heard().failure(Letter.RESPONSE)));
    }

    @Bean
    JavaDelegate closeCase() {
        return execution -> {
            At at = new At(execution);
            CaseFile file = dispatch.file(at);
            dispatch.tell(
                    file,
                    new CaseClosed(at.request(), file.outcome(), file.closedOn(), file.inTime()));
        };
    }

    /** What is done for the first time is not done again, whatever was returned before. */
    private static @Nullable UUID again(CaseFile file, @Nullable UUID previous) {
        return previous == null ? null : file.heard().askedAgainSince(previous);
    }

    private JavaDelegate asks(
            @Nullable Stage stage, BiFunction<At, CaseFile, ? extends Message> command) {
        return asks(stage, (at, file) -> null, command);
    }

    private JavaDelegate asks(
            @Nullable Stage stage,
            BiFunction<At, CaseFile, @Nullable String> department,
            BiFunction<At, CaseFile, ? extends Message> command) {
        return execution -> dispatch.give(execution, stage, new Asking(command, department));
    }
}
