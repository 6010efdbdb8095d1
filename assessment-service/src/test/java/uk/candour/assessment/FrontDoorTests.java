package uk.candour.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.assessment.People.IAN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.CancelWork;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.DeadlineChanged.Targets;
import uk.candour.contract.IntakeEvent.DepartmentChased;
import uk.candour.contract.NotificationEvent.Problem;
import uk.candour.contract.NotificationEvent.ResponseBlocked;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Question;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.Stage;
import uk.candour.contract.Text;
import uk.candour.platform.servers.RealServers;
import uk.candour.platform.workqueue.WorkItem.State;

/** Messages that come early, late, twice or with nonsense in them. */
@RealServers
@SpringBootTest
@Import(OneCase.class)
class FrontDoorTests {

    private static final String SECURITY = "information-security";
    private static final Actor OFFICER = new Actor("https://issuer.test", "olivia");

    private final UUID request = UUID.randomUUID();

    @Autowired private OneCase it;

    @Test
    void opensTheWorkOfACommandOnce() {
        UUID triage = it.triaged(request, "Which products are used?");
        UUID command = UUID.randomUUID();
        SearchRecords search = new SearchRecords(request, triage, SECURITY, null, null);

        it.deliver("assessmentCommands", command, search);
        it.deliver("assessmentCommands", command, search);

        assertThat(it.count("select count(*) from work_item where command_id = :id", command))
                .isEqualTo(1);
        assertThat(it.count("select count(*) from outbox where causation = :id", command))
                .isEqualTo(1);
    }

    @Test
    void saysWhatACaseIsCalledAndWhenItIsDueInWhateverOrderItHears() {
        UUID early = UUID.randomUUID();
        it.tell("intakeEvents", deadline(2, LocalDate.of(2026, 12, 9)));
        it.tell("intakeEvents", deadline(1, LocalDate.of(2026, 12, 1)));
        UUID triage = it.triaged(request, "Which products are used?");

        it.deliver(
                "assessmentCommands",
                early,
                new SearchRecords(request, triage, SECURITY, null, null));

        assertThat(it.work(early).reference()).isEqualTo("FOI-26-000007");
        assertThat(it.work(early).title()).isEqualTo("Endpoint security");
        assertThat(it.work(early).dueOn()).isEqualTo("2026-12-09");
        assertThat(it.view(early, IAN).path("answerBy").asString())
                .as("the authority's own target for departments")
                .isEqualTo("2026-11-25");
    }

    @Test
    void showsADepartmentWhatTheOfficerWroteToHurryItOn() {
        UUID triage = it.triaged(request, "Which products are used?");
        UUID search = it.command(new SearchRecords(request, triage, SECURITY, null, null));
        UUID other = it.command(new SearchRecords(request, triage, "finance", null, null));

        it.tell(
                "intakeEvents",
                new DepartmentChased(
                        request, OFFICER, search, SECURITY, Text.open("Due on Friday.")));

        assertThat(it.view(search, IAN).at("/chased/0/text").asString())
                .isEqualTo("Due on Friday.");
        assertThat(it.view(other, IAN).path("chased")).isEmpty();
    }

    @Test
    void showsWhatALetterLacksToWhoeverMendsIt() {
        UUID triage = it.triaged(request, "Which products are used?");
        UUID found = it.found(request, triage);
        UUID blocked =
                it.tell(
                        "notificationEvents",
                        new ResponseBlocked(
                                request,
                                ResponseKind.FINAL,
                                List.of(new Problem(1, "Item 1 says nothing.", ReturnTo.REPLY))));

        UUID again =
                it.command(new ConsiderRequest(request, triage, List.of(found), null, blocked));

        assertThat(it.view(again, People.OLIVIA).at("/because/who").asString()).isEqualTo("letter");
        assertThat(it.view(again, People.OLIVIA).at("/because/comment/text").asString())
                .isEqualTo("Item 1 says nothing.");
    }

    @Test
    void withdrawsWorkThatIsNoLongerWanted() {
        UUID triage = it.triaged(request, "Which products are used?");
        UUID search = it.command(new SearchRecords(request, triage, SECURITY, null, null));

        it.command(new CancelWork(request, search));
        it.command(new CancelWork(request, UUID.randomUUID()));

        assertThat(it.work(search).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void parksWhatNamesARecordThatIsNotOne() {
        UUID triage = it.triaged(request, "Which products are used?");

        UUID search =
                it.command(new SearchRecords(request, UUID.randomUUID(), SECURITY, null, null));
        UUID harm = it.command(new AssessHarm(request, triage, UUID.randomUUID(), null, null));

        assertThat(it.inboxStatus(search)).isEqualTo("PARKED");
        assertThat(it.inboxStatus(harm)).as("held back behind it").isEqualTo("WAITING");
    }

    /** FOIA s.2(3): there is nothing to weigh on an absolute exemption. */
    @Test
    void parksABalanceOfAnAbsoluteExemption() {
        UUID triage = it.triaged(request, "Which products are used?");
        UUID search = it.command(new SearchRecords(request, triage, SECURITY, null, null));
        UUID found =
                it.complete(
                        search,
                        IAN,
                        "{'searches':[{'where':'Web','terms':'x','minutes':1}],"
                                + "'items':[{'item':1,'held':true,'proposals':[{'limb':'s21'}]}]}");
        UUID consider =
                it.command(new ConsiderRequest(request, triage, List.of(found), null, null));
        UUID considered = it.complete(consider, People.OLIVIA, "{'decision':'ADOPT'}");
        UUID claim =
                it.event(considered, RequestConsidered.class)
                        .items()
                        .getFirst()
                        .claims()
                        .getFirst()
                        .claimId();

        UUID balance =
                it.command(
                        new BalancePublicInterest(
                                request,
                                considered,
                                1,
                                Question.DISCLOSE,
                                List.of(claim),
                                List.of(),
                                null,
                                null));

        assertThat(it.inboxStatus(balance)).isEqualTo("PARKED");
    }

    @Test
    void takesNoteOfWhereACaseIsWithoutDoingAnything() {
        UUID stage =
                it.tell(
                        "processEvents",
                        new StageEntered(request, Stage.SEARCH, UUID.randomUUID(), SECURITY));

        assertThat(it.inboxStatus(stage)).isEqualTo("DONE");
        assertThat(it.count("select count(*) from record where request_id = :id", request))
                .isZero();
    }

    private DeadlineChanged deadline(int version, LocalDate due) {
        return new DeadlineChanged(
                request,
                version,
                due,
                null,
                new Targets(due.minusWeeks(3), due.minusWeeks(2), due.minusWeeks(1)),
                List.of(),
                Instant.parse("2026-12-10T00:00:00Z"),
                false,
                null);
    }
}
