package uk.candour.approval.casefile;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.Claim;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Message;
import uk.candour.contract.Remark;

/**
 * A claim and the tests on it; null where the file has none of that kind.
 *
 * @param remarks what the readiness checks found in its ground
 */
public record ClaimFile(
        Claim claim,
        @Nullable Recorded<HarmAssessed> harm,
        @Nullable Recorded<ExemptionJustified> justification,
        @Nullable Recorded<OpinionGiven> opinion,
        List<Remark> remarks) {

    static ClaimFile of(Claim claim, CaseRecords file) {
        UUID id = claim.claimId();
        return new ClaimFile(
                claim,
                on(id, file, HarmAssessed.class, HarmAssessed::claimId),
                on(id, file, ExemptionJustified.class, ExemptionJustified::claimId),
                on(id, file, OpinionGiven.class, OpinionGiven::claimId),
                file.remarks().stream().filter(it -> id.equals(it.claimId())).toList());
    }

    /** Whether a test found that the exemption does not apply: the claim fell. */
    public boolean fell() {
        return (harm != null && harm.record().likelihood() == Likelihood.NOT_MADE_OUT)
                || (justification != null && !justification.record().engaged())
                || (opinion != null && !opinion.record().engaged());
    }

    private static <T extends Message> @Nullable Recorded<T> on(
            UUID claim, CaseRecords file, Class<T> type, Function<T, UUID> claimOf) {
        return file.of(type).stream()
                .filter(it -> claimOf.apply(it.record()).equals(claim))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
