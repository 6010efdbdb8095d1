package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Limbs.FINANCE;
import static uk.candour.process.Limbs.INFORMATION_SECURITY;
import static uk.candour.process.Limbs.OPERATIONS;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision.Allocate;
import uk.candour.contract.Item;
import uk.candour.contract.Regime;
import uk.candour.contract.ReturnTo;

/**
 * Refused when one department had answered and another was over the limit; then the refusal was
 * returned.
 */
@PathTest
class TakenUpAgainTest {

    @Autowired CaseFactory cases;
    private Case request;
    private UUID answered;

    @BeforeEach
    void aRefusalIsReturned() {
        request = cases.received();
        Journey.allocate(request, INFORMATION_SECURITY, FINANCE);
        answered = Journey.search(request, INFORMATION_SECURITY, 1);
        request.answer(
                Journey.searchOf(request, FINANCE), Answers.overLimit(request.id(), FINANCE));
        request.answer(TriageRequest.class, Answers.refused(request.id(), "s12(1)"));
        Journey.compose(request);
        Journey.giveBack(request, ReturnTo.CONSIDER, List.of(), List.of());
    }

    @Test
    void keepsWhatWasFoundForTheSameWords() {
        Journey.allocate(request, OPERATIONS);
        UUID found = Journey.search(request, OPERATIONS);

        assertThat(request.the(ConsiderRequest.class).command().searches())
                .containsExactly(answered, found);
    }

    @Test
    void dropsWhatWasFoundForOtherWords() {
        request.answer(
                TriageRequest.class,
                new RequestTriaged(
                        request.id(),
                        Answers.SOMEONE,
                        Regime.FOIA,
                        "Subject",
                        List.of(new Item(1, "A narrower question")),
                        new Allocate(List.of(OPERATIONS))));
        UUID found = Journey.search(request, OPERATIONS);

        assertThat(request.the(ConsiderRequest.class).command().searches()).containsExactly(found);
    }
}
