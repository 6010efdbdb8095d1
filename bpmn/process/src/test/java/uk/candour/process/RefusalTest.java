package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Limbs.FINANCE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.TriageReason;

@PathTest
class RefusalTest {

    @Autowired CaseFactory cases;

    @ParameterizedTest
    @CsvSource({
        "s12(1), COST_LIMIT",
        "s12(2), COST_LIMIT",
        "s14(1), VEXATIOUS",
        "s14(2), REPEATED"
    })
    void refusesAtTriageWithASignedOffResponse(String ground, CaseOutcome outcome) {
        Case request = cases.received();

        var refused = request.answer(TriageRequest.class, Answers.refused(request.id(), ground));
        Journey.compose(request);

        assertThat(request.the(SignOffResponse.class).command().records()).containsExactly(refused);
        Journey.approve(request);
        Journey.send(request, CaseFactory.DUE);
        assertThat(request.closed().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(ReturnTo.class)
    void goesBackToTriageWhereverItIsReturnedTo(ReturnTo to) {
        Case request = cases.received();
        request.answer(TriageRequest.class, Answers.refused(request.id(), "s14(1)"));
        Journey.compose(request);

        var returned = Journey.giveBack(request, to, List.of(), List.of());

        assertThat(request.the(TriageRequest.class).command())
                .isEqualTo(new TriageRequest(request.id(), TriageReason.RETURNED, null, returned));
    }

    @Test
    void isHandledAsAnyRequestOnceItsRefusalWasTakenBack() {
        Case request = cases.received();
        request.answer(TriageRequest.class, Answers.refused(request.id(), "s14(1)"));
        Journey.compose(request);
        Journey.giveBack(request, ReturnTo.CONSIDER, List.of(), List.of());

        var triaged = Journey.allocate(request, FINANCE);

        assertThat(request.the(SearchRecords.class).command().triage()).isEqualTo(triaged);
        Journey.search(request, FINANCE);
        Journey.considerNotHeld(request);
        Journey.finish(request);
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.NOT_HELD);
    }
}
