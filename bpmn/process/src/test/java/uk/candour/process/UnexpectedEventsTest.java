package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Limbs.FINANCE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.Regime;
import uk.candour.contract.WorkEvent.WorkOpened;

/** Early, late, repeated and unknown events. */
@PathTest
class UnexpectedEventsTest {

    @Autowired CaseFactory cases;

    @Test
    void startsOneCaseHoweverOftenARequestIsReceived() {
        Case request = cases.received();
        long sent = request.sent();

        request.tell(CaseFactory.receipt(request.id(), Regime.FOIA), null);

        assertThat(request.sent()).isEqualTo(sent);
        assertThat(roots(request)).isEqualTo(1);
    }

    @Test
    void startsWhenTheRequestAndItsDeadlineAreKnownInWhateverOrder() {
        Case request = cases.unopened();
        request.tell(CaseFactory.deadline(request.id(), 1, CaseFactory.DUE), null);
        assertThat(request.sent()).isZero();

        request.tell(CaseFactory.receipt(request.id(), Regime.EIR), null);

        assertThat(request.the(TriageRequest.class).command().suggested())
                .isEqualTo(List.of(Limbs.OPERATIONS));
    }

    @Test
    void handlesAMessageOnce() {
        Case request = cases.received();
        var triage = request.the(TriageRequest.class);
        UUID eventId = UUID.randomUUID();
        var answer = Answers.allocated(request.id(), FINANCE);
        request.deliver(eventId, answer, triage.id());
        long sent = request.sent();

        assertThat(request.deliver(eventId, answer, triage.id())).isEqualTo("DONE");

        assertThat(request.sent()).isEqualTo(sent);
    }

    @Test
    void ignoresASecondAnswer() {
        Case request = cases.received();
        var triage = request.the(TriageRequest.class);
        request.answer(triage, Answers.allocated(request.id(), FINANCE));
        long sent = request.sent();

        request.tell(Answers.refused(request.id(), "s14(1)"), triage.id());

        assertThat(request.sent()).isEqualTo(sent);
    }

    @Test
    void ignoresWhatNobodyAskedFor() {
        Case request = cases.received();
        long sent = request.sent();

        request.tell(Answers.replied(request.id()), null);
        request.tell(Answers.replied(request.id()), UUID.randomUUID());
        request.tell(
                new WorkOpened(
                        request.id(), UUID.randomUUID(), UUID.randomUUID(), "triage", null, null),
                null);

        assertThat(request.sent()).isEqualTo(sent);
    }

    @Test
    void parksAnAnswerToAnotherQuestion() {
        Case request = cases.received();
        var triage = request.the(TriageRequest.class);

        String parked =
                request.deliver(UUID.randomUUID(), Answers.replied(request.id()), triage.id());

        assertThat(parked).isEqualTo("PARKED: ReplyDrafted is no answer to command " + triage.id());
        assertThat(request.open(TriageRequest.class)).hasSize(1);
        Journey.allocate(request, FINANCE);
        assertThat(request.open(SearchRecords.class)).hasSize(1);
    }

    @Test
    void parksAnAnswerThatComesUnderAnotherCase() {
        Case request = cases.received();
        Case other = cases.received();

        String parked =
                other.deliver(
                        UUID.randomUUID(),
                        Answers.allocated(other.id(), FINANCE),
                        request.the(TriageRequest.class).id());

        assertThat(parked).startsWith("PARKED");
    }

    private static long roots(Case request) {
        return request.count(
                """
                select count(*) from act_hi_procinst
                where business_key_ = :id::text and root_proc_inst_id_ = proc_inst_id_
                """);
    }
}
