package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Limbs.FINANCE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.CancelWork;
import uk.candour.contract.NotificationCommand.AcknowledgeRequest;
import uk.candour.contract.NotificationCommand.ResolveDelivery;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Stage;

@PathTest
class DeliveryTest {

    private static final LocalDate LATE = CaseFactory.DUE.plusDays(1);

    @Autowired CaseFactory cases;

    @Test
    void letsTheOfficerResolveAResponseThatCannotBeDeliveredUntilItIs() {
        Case request = signedOff();
        var failure =
                request.answer(
                        SendResponse.class, Answers.undelivered(request.id(), Letter.RESPONSE));
        assertThat(request.the(ResolveDelivery.class).command())
                .isEqualTo(new ResolveDelivery(request.id(), failure));
        assertThat(request.stages()).extracting(StageEntered::stage).endsWith(Stage.UNDELIVERED);

        var again =
                request.answer(
                        ResolveDelivery.class, Answers.undelivered(request.id(), Letter.RESPONSE));
        assertThat(request.the(ResolveDelivery.class).command().failure()).isEqualTo(again);
        request.answer(ResolveDelivery.class, Answers.sent(request.id(), Journey.PACK, LATE));

        assertThat(request.closed().inTime()).isFalse();
        assertThat(request.all(SendResponse.class)).hasSize(1);
    }

    @Test
    void closesInTimeByTheDeadlineLastHeard() {
        Case request = signedOff();
        request.tell(CaseFactory.deadline(request.id(), 3, LATE), null);
        request.tell(CaseFactory.deadline(request.id(), 2, LATE.minusDays(7)), null);

        Journey.send(request, LATE);

        assertThat(request.closed().inTime()).isTrue();
    }

    @Test
    void letsTheOfficerResolveAnAcknowledgementBesideTheCase() {
        Case request = cases.received();
        var failure =
                request.answer(
                        AcknowledgeRequest.class,
                        Answers.undelivered(request.id(), Letter.ACKNOWLEDGEMENT));
        assertThat(request.the(ResolveDelivery.class).command().failure()).isEqualTo(failure);
        Journey.allocate(request, FINANCE);

        request.answer(ResolveDelivery.class, Answers.acknowledged(request.id()));

        assertThat(request.open(ResolveDelivery.class)).isEmpty();
        assertThat(request.stages())
                .extracting(StageEntered::stage)
                .doesNotContain(Stage.UNDELIVERED);
    }

    @Test
    void closesWithoutTheAcknowledgementAndCallsItsUndoneWorkBack() {
        Case request = signedOff();
        request.answer(
                AcknowledgeRequest.class,
                Answers.undelivered(request.id(), Letter.ACKNOWLEDGEMENT));
        var work = request.the(ResolveDelivery.class);

        Journey.send(request, CaseFactory.DUE);

        assertThat(request.cancelled()).containsExactly(work.id());
        request.closed();
    }

    @Test
    void doesNotCallAnAcknowledgementBackThatIsOnItsWay() {
        Case request = signedOff();

        Journey.send(request, CaseFactory.DUE);

        assertThat(request.all(CancelWork.class)).isEmpty();
        request.closed();
    }

    private Case signedOff() {
        Case request = cases.received();
        Journey.allocate(request, FINANCE);
        Journey.search(request, FINANCE);
        Journey.considerNotHeld(request);
        Journey.reply(request);
        Journey.compose(request);
        Journey.approve(request);
        return request;
    }
}
