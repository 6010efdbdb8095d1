package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.NotificationEvent.Problem;
import uk.candour.contract.NotificationEvent.ResponseBlocked;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.TriageReason;

/** A response that lacks something goes back to whoever can mend it, as if it were returned. */
@PathTest
class BlockedResponseTest extends ResponseAtSignOff {

    /** To where a letter is being composed. */
    @BeforeEach
    void theReplyIsReworded() {
        Journey.giveBack(request, ReturnTo.REPLY, List.of(), List.of());
        Journey.reply(request);
    }

    @Test
    void goesBackToTheReply() {
        UUID blocked = blocked(ReturnTo.REPLY, 1);

        assertThat(request.the(DraftReply.class).command().because()).isEqualTo(blocked);
        assertThat(request.open(SignOffResponse.class)).isEmpty();
        Journey.finish(request);
        request.closed();
    }

    @Test
    void goesBackToTheOfficer() {
        UUID blocked = blocked(ReturnTo.CONSIDER, 2);

        ConsiderRequest again = request.the(ConsiderRequest.class).command();
        assertThat(again.because()).isEqualTo(blocked);
        assertThat(again.previous()).isEqualTo(considered);
    }

    @Test
    void asksForTheGroundsOfTheNamedItemAlone() {
        UUID blocked = blocked(ReturnTo.HARM, 2);

        AssessHarm again = request.the(AssessHarm.class).command();
        assertThat(again.claimId()).isEqualTo(second.claimId());
        assertThat(again.because()).isEqualTo(blocked);
    }

    @Test
    void asksForTheSearchOfTheNamedItemAlone() {
        blocked(ReturnTo.SEARCH, 1);

        assertThat(request.the(SearchRecords.class).command().department())
                .isEqualTo(Limbs.INFORMATION_SECURITY);
    }

    @Test
    void goesToTheFirstStepThatHasToBeMended() {
        request.answer(
                ComposeResponse.class,
                new ResponseBlocked(
                        request.id(),
                        ResponseKind.FINAL,
                        List.of(
                                new Problem(1, "words", ReturnTo.REPLY),
                                new Problem(2, "words", ReturnTo.PUBLIC_INTEREST))));

        assertThat(request.the(BalancePublicInterest.class).command().item()).isEqualTo(2);
        assertThat(request.open(DraftReply.class)).isEmpty();
    }

    @Test
    void sendsANoticeBackToTheScales() {
        blocked(ReturnTo.PUBLIC_INTEREST);
        Journey.leaveOpen(request, 1, LocalDate.of(2026, 12, 14));
        Journey.leaveOpen(request, 2, LocalDate.of(2026, 12, 14));
        assertThat(request.the(ComposeResponse.class).command().kind())
                .isEqualTo(ResponseKind.HOLDING);

        blocked(ReturnTo.REPLY);

        assertThat(request.open(BalancePublicInterest.class)).hasSize(2);
        Journey.balance(request, 1, BalanceOutcome.MAINTAIN);
        Journey.balance(request, 2, BalanceOutcome.MAINTAIN);
        Journey.finish(request);
        request.closed();
    }

    @Test
    void sendsARefusalBackToTriage() {
        Case refused = cases.received();
        refused.answer(TriageRequest.class, Answers.refused(refused.id(), "s12(1)"));

        UUID blocked =
                refused.answer(
                        ComposeResponse.class, Answers.blocked(refused.id(), ReturnTo.CONSIDER));

        assertThat(refused.the(TriageRequest.class).command())
                .isEqualTo(new TriageRequest(refused.id(), TriageReason.RETURNED, null, blocked));
    }

    private UUID blocked(ReturnTo to, Integer... items) {
        return request.answer(ComposeResponse.class, Answers.blocked(request.id(), to, items));
    }
}
