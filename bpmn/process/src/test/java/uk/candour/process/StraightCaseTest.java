package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Limbs.FINANCE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.NotificationCommand.AcknowledgeRequest;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Stage;
import uk.candour.contract.TriageReason;

@PathTest
class StraightCaseTest {

    @Autowired CaseFactory cases;

    @Test
    void leadsARequestForWhichNothingIsHeldToItsReply() {
        Case request = cases.received();
        request.answer(AcknowledgeRequest.class, Answers.acknowledged(request.id()));
        Given<TriageRequest> triage = request.the(TriageRequest.class);
        assertThat(triage.command())
                .isEqualTo(new TriageRequest(request.id(), TriageReason.RECEIVED, null, null));

        var triaged = Journey.allocate(request, FINANCE);
        Given<SearchRecords> search = request.the(SearchRecords.class);
        assertThat(search.command())
                .isEqualTo(new SearchRecords(request.id(), triaged, FINANCE, null, null));
        assertThat(search.needs()).contains(triaged).hasSize(3);

        var searched = Journey.search(request, FINANCE);
        assertThat(request.the(ConsiderRequest.class).command())
                .isEqualTo(
                        new ConsiderRequest(request.id(), triaged, List.of(searched), null, null));

        var considered = Journey.considerNotHeld(request);
        var replied = Journey.reply(request);
        ComposeResponse compose = request.the(ComposeResponse.class).command();
        assertThat(compose.outcome()).isEqualTo(CaseOutcome.NOT_HELD);
        assertThat(compose.reply()).isEqualTo(replied);

        var composed = Journey.compose(request);
        assertThat(request.the(SignOffResponse.class).command().records())
                .containsExactly(triaged, searched, considered, replied);

        var approved = Journey.approve(request);
        SendResponse send = request.the(SendResponse.class).command();
        assertThat(send.pack()).isEqualTo(composed);
        assertThat(send.approval()).isEqualTo(approved);

        Journey.send(request, CaseFactory.DUE);
        assertThat(request.closed())
                .isEqualTo(
                        new CaseClosed(request.id(), CaseOutcome.NOT_HELD, CaseFactory.DUE, true));
        assertThat(request.stages())
                .extracting(StageEntered::stage)
                .containsExactly(
                        Stage.TRIAGE,
                        Stage.SEARCH,
                        Stage.CONSIDER,
                        Stage.REPLY,
                        Stage.COMPOSE,
                        Stage.SIGN_OFF,
                        Stage.SEND);
    }
}
