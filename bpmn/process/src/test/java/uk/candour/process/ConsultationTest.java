package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Limbs.FINANCE;
import static uk.candour.process.Limbs.OPERATIONS;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.Consult;
import uk.candour.contract.ConsultationAnswer;
import uk.candour.contract.ReturnTo;

/** The officer asks others for their views before deciding. */
@PathTest
class ConsultationTest {

    @Autowired CaseFactory cases;
    private Case request;
    private UUID triaged;

    @BeforeEach
    void theOfficerConsiders() {
        request = cases.received();
        triaged = Journey.allocate(request, FINANCE);
        Journey.search(request, FINANCE, 1);
    }

    @Test
    void asksEverybodyAtOnce() {
        UUID asked = Consultations.ask(request, null, OPERATIONS);

        assertThat(request.open(Consult.class))
                .extracting(Given::command)
                .containsExactly(
                        new Consult(request.id(), triaged, asked, 1, null),
                        new Consult(request.id(), triaged, asked, 2, OPERATIONS));
        assertThat(request.open(ConsiderRequest.class)).isEmpty();
    }

    @Test
    void goesBackToTheOfficerWithTheViewsOnceAllHaveAnswered() {
        Consultations.ask(request, null, OPERATIONS);
        UUID second = Consultations.answer(request, 2, ConsultationAnswer.OBJECTS);
        assertThat(request.open(ConsiderRequest.class)).isEmpty();

        UUID first = Consultations.answer(request, 1, ConsultationAnswer.NO_ANSWER);

        assertThat(request.the(ConsiderRequest.class).command().consultations())
                .containsExactly(second, first);
    }

    @Test
    void mayBeAskedMoreThanOnceAndKeepsEarlierViews() {
        Consultations.ask(request, OPERATIONS);
        UUID earlier = Consultations.answer(request, 1, ConsultationAnswer.COMMENTS);
        Consultations.ask(request, FINANCE);

        UUID later = Consultations.answer(request, 1, ConsultationAnswer.NO_OBJECTION);

        assertThat(request.the(ConsiderRequest.class).command().consultations())
                .containsExactly(earlier, later);
    }

    @Test
    void isInTheFileOfWhoeverSignsOff() {
        Consultations.ask(request, OPERATIONS);
        UUID view = Consultations.answer(request, 1, ConsultationAnswer.OBJECTS);
        Journey.considerNotHeld(request);
        Journey.reply(request);
        Journey.compose(request);

        var signOff = request.the(SignOffResponse.class);

        assertThat(signOff.command().records()).contains(view);
        assertThat(signOff.needs()).contains(view);
    }

    @Test
    void isStillKnownWhenTheRequestIsConsideredAgain() {
        Consultations.ask(request, OPERATIONS);
        UUID view = Consultations.answer(request, 1, ConsultationAnswer.OBJECTS);
        Journey.considerNotHeld(request);
        Journey.reply(request);
        Journey.compose(request);

        Journey.giveBack(request, ReturnTo.CONSIDER, List.of(), List.of());

        assertThat(request.the(ConsiderRequest.class).command().consultations())
                .containsExactly(view);
    }
}
