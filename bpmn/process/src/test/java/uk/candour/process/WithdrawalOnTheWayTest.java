package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.NotificationCommand.ResolveDelivery;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.contract.ReturnTo;

/** Withdrawn while a letter that is not the reply is written, on its way or undeliverable. */
@PathTest
class WithdrawalOnTheWayTest extends ResponseAtSignOff {

    private static final LocalDate ESTIMATE = LocalDate.of(2026, 12, 14);

    @Test
    void leavesANoticeAloneThatIsOnItsWay() {
        aNoticeIsApproved();
        var sending = request.the(SendResponse.class);
        var before = request.cancelled();

        withdraw();

        assertThat(request.cancelled()).isEqualTo(before).doesNotContain(sending.id());
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
    }

    @Test
    void callsTheOfficerBackFromANoticeThatCannotBeDelivered() {
        aNoticeIsApproved();
        request.answer(SendResponse.class, Answers.undelivered(request.id(), Letter.RESPONSE));
        var work = request.the(ResolveDelivery.class);

        withdraw();

        assertThat(request.cancelled()).contains(work.id());
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
    }

    @Test
    void endsWhatIsMendedInALetter() {
        Journey.giveBack(request, ReturnTo.REPLY, List.of(), List.of());
        Journey.reply(request);
        request.answer(ComposeResponse.class, Answers.blocked(request.id(), ReturnTo.HARM, 1));
        var work = request.the(AssessHarm.class);

        withdraw();

        assertThat(request.cancelled()).contains(work.id());
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
    }

    private void aNoticeIsApproved() {
        Journey.giveBack(request, ReturnTo.PUBLIC_INTEREST, List.of(), List.of());
        Journey.leaveOpen(request, 1, ESTIMATE);
        Journey.leaveOpen(request, 2, ESTIMATE);
        Journey.compose(request);
        Journey.approve(request);
    }

    private void withdraw() {
        request.tell(
                new RequestWithdrawn(request.id(), Instant.parse("2026-11-21T10:00:00Z")), null);
    }
}
