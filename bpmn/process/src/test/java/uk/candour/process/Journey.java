package uk.candour.process;

import static uk.candour.process.Answers.item;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReturnTo;

/** The steps of a case as its people take them, one call each. */
final class Journey {

    static final String PACK = "a".repeat(64);

    private Journey() {}

    static UUID allocate(Case request, String... departments) {
        return request.answer(TriageRequest.class, Answers.allocated(request.id(), departments));
    }

    static UUID search(Case request, String department, Integer... held) {
        return request.answer(
                searchOf(request, department), Answers.searched(request.id(), department, held));
    }

    static Given<SearchRecords> searchOf(Case request, String department) {
        return request.the(SearchRecords.class, it -> it.department().equals(department));
    }

    static UUID consider(Case request, Consideration... items) {
        return request.answer(ConsiderRequest.class, Answers.considered(request.id(), items));
    }

    static UUID considerNotHeld(Case request) {
        return consider(request, item(1, ItemDecision.NOT_HELD), item(2, ItemDecision.NOT_HELD));
    }

    /** States the harm of one claim. */
    static UUID harm(Case request, Claim claim, Likelihood likelihood) {
        return request.answer(
                request.the(AssessHarm.class, it -> it.claimId().equals(claim.claimId())),
                Answers.harm(request.id(), claim.claimId(), likelihood));
    }

    static UUID balance(Case request, int number, BalanceOutcome outcome) {
        return balance(request, number, outcome, null);
    }

    /** More time is needed to weigh the public interest in an item. */
    static UUID leaveOpen(Case request, int number, LocalDate estimateOn) {
        return balance(request, number, BalanceOutcome.NOT_DECIDED, estimateOn);
    }

    private static UUID balance(
            Case request, int number, BalanceOutcome outcome, @Nullable LocalDate estimateOn) {
        Given<BalancePublicInterest> asked =
                request.the(BalancePublicInterest.class, it -> it.item() == number);
        return request.answer(
                asked,
                Answers.balanced(
                        request.id(),
                        number,
                        asked.command().question(),
                        asked.command().claims(),
                        outcome,
                        estimateOn));
    }

    static UUID reply(Case request) {
        return request.answer(DraftReply.class, Answers.replied(request.id()));
    }

    static UUID compose(Case request) {
        return request.answer(ComposeResponse.class, Answers.composed(request.id(), PACK));
    }

    static UUID approve(Case request) {
        return request.answer(SignOffResponse.class, Answers.approved(request.id(), PACK));
    }

    static UUID giveBack(Case request, ReturnTo to, List<Integer> items, List<UUID> claims) {
        return request.answer(
                SignOffResponse.class, Answers.returned(request.id(), PACK, to, items, claims));
    }

    static UUID send(Case request, LocalDate on) {
        return request.answer(SendResponse.class, Answers.sent(request.id(), PACK, on));
    }

    /** From the notice that more time is needed to the applicant's mailbox. */
    static UUID notice(Case request, ResponseKind kind, LocalDate on) {
        compose(request);
        approve(request);
        return request.answer(SendResponse.class, Answers.sent(request.id(), kind, PACK, on));
    }

    /** From the reply to the applicant's mailbox. */
    static void finish(Case request) {
        if (!request.open(DraftReply.class).isEmpty()) {
            reply(request);
        }
        compose(request);
        approve(request);
        send(request, CaseFactory.DUE);
    }
}
