package uk.candour.assessment;

import java.util.List;
import java.util.UUID;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Question;

/** What the process asks of this service on the first item of a case and the first claim on it. */
record TheProcess(OneCase it) {

    UUID harm(UUID request, UUID considered) {
        return it.command(new AssessHarm(request, considered, claim(considered), null, null));
    }

    UUID balance(UUID request, UUID considered, UUID... grounds) {
        return it.command(
                new BalancePublicInterest(
                        request,
                        considered,
                        1,
                        Question.DISCLOSE,
                        List.of(claim(considered)),
                        List.of(grounds),
                        null,
                        null));
    }

    /**
     * @param standing claims that keep the item, or part of it, from the applicant
     */
    UUID reply(
            UUID request,
            UUID triage,
            List<UUID> found,
            UUID considered,
            ItemDecision decision,
            UUID... standing) {
        return it.command(
                new DraftReply(
                        request,
                        triage,
                        found,
                        considered,
                        List.of(new ItemOutcome(1, decision, List.of(standing))),
                        null,
                        null));
    }

    UUID claim(UUID considered) {
        return it.claims(considered).getFirst().claimId();
    }
}
