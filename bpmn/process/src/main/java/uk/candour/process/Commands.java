package uk.candour.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.Consult;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.NotificationCommand.AcknowledgeRequest;
import uk.candour.contract.NotificationCommand.ResolveDelivery;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.Stage;
import uk.candour.process.casefile.CaseFile;
import uk.candour.process.casefile.Fact.Consulted;
import uk.candour.process.casefile.Fact.DeadlineSet;
import uk.candour.process.casefile.Fact.Received;
import uk.candour.process.casefile.Searches.Back;

/**
 * What the service tasks of the models say: one bean per command, named like its task. Here those
 * that are about the request; about its claims: {@link ClaimCommands}; about the response: {@link
 * ResponseCommands}.
 */
@Configuration(proxyBeanMethods = false)
class Commands {

    private final Dispatch dispatch;

    Commands(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Bean
    JavaDelegate acknowledgeRequest() {
        return dispatch.aside((at, file) ->
                new AcknowledgeRequest(
                        at.request(),
                        file.heard().id(Received.class),
                        file.heard().id(DeadlineSet.class)));
    }

    @Bean
    JavaDelegate resolveAcknowledgement() {
        return dispatch.aside((at, file) ->
                new ResolveDelivery(at.request(), file.heard().failure(Letter.ACKNOWLEDGEMENT)));
    }

    /** Of the whole request, or of the part that came back from a department. */
    @Bean
    JavaDelegate triageRequest() {
        return dispatch.step(Stage.TRIAGE, (at, file) -> at.part(), Commands::triage);
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
        return dispatch.step(
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
        return dispatch.step(
                Stage.CONSIDER,
                (at, file) ->
                        new ConsiderRequest(
                                at.request(),
                                file.triage(),
                                file.searches().standing(),
                                file.previousConsideration(),
                                file.heard().askedAgainSince(file.previousConsideration()),
                                file.claims().fallen(),
                                file.heard().all(Consulted.class)));
    }

    @Bean
    JavaDelegate consult() {
        return dispatch.step(
                Stage.CONSIDER,
                Commands::consultedDepartment,
                (at, file) ->
                        new Consult(
                                at.request(),
                                file.triage(),
                                at.round(),
                                at.consultee(),
                                consultedDepartment(at, file)));
    }

    private static @Nullable String consultedDepartment(At at, CaseFile file) {
        return file.heard().consultees(at.round()).stream()
                .filter(it -> it.number() == at.consultee())
                .findFirst()
                .orElseThrow()
                .department();
    }

    /** Asks nobody: tells everybody how the case ended. */
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
}
