package uk.candour.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded in assessment-service: {@code foi.assessment.events}. An event's id is the id
 * of its record.
 */
public sealed interface AssessmentEvent extends Message
        permits AssessmentEvent.SearchCompleted,
                AssessmentEvent.SearchDeclined,
                AssessmentEvent.ClarificationNeeded,
                AssessmentEvent.LimitExceeded,
                AssessmentEvent.RequestConsidered,
                AssessmentEvent.SearchAgainAsked,
                AssessmentEvent.FeeCharged,
                AssessmentEvent.ConsultationAsked,
                AssessmentEvent.Consulted,
                AssessmentEvent.HarmAssessed,
                AssessmentEvent.ExemptionJustified,
                AssessmentEvent.PublicInterestBalanced,
                ReplyDrafted,
                RequestReviewed,
                WorkEvent {

    /** A department searched and says, item by item, what it found. */
    record SearchCompleted(
            UUID requestId,
            Actor actor,
            String department,
            List<Search> searches,
            List<Finding> findings)
            implements AssessmentEvent {}

    /** One place that was searched, how, and the minutes it took. */
    record Search(String where, String terms, int minutes) {}

    record Finding(
            int item,
            boolean held,
            @Nullable Text answer,
            List<Document> documents,
            List<Proposal> proposals) {}

    /** An exemption that a department proposes; empty {@code covers} means the whole item. */
    record Proposal(String limb, List<String> covers) {}

    record SearchDeclined(UUID requestId, Actor actor, String department, Text reason)
            implements AssessmentEvent {}

    record ClarificationNeeded(UUID requestId, Actor actor, String department, Text question)
            implements AssessmentEvent {}

    /**
     * A department estimates that complying would exceed the appropriate limit (FOIA s.12).
     *
     * @param minutes the estimate by activity; null where it was given as one number
     */
    record LimitExceeded(
            UUID requestId,
            Actor actor,
            String department,
            int estimateMinutes,
            Text basis,
            @Nullable Minutes minutes)
            implements AssessmentEvent {

        /** Given as one number. */
        public LimitExceeded(
                UUID requestId, Actor actor, String department, int estimateMinutes, Text basis) {
            this(requestId, actor, department, estimateMinutes, basis, null);
        }
    }

    /** The officer's decision, item by item, and the exemptions relied on. */
    record RequestConsidered(UUID requestId, Actor actor, List<Consideration> items)
            implements AssessmentEvent {}

    /**
     * @param unstated why stating the reasons would itself disclose exempt information: reliance on
     *     FOIA s.17(4), always closed; null where there is none
     * @param emissions whether it is information on emissions (EIR reg 12(9)); null where nobody
     *     said
     */
    record Consideration(
            int item,
            ItemDecision decision,
            List<Claim> claims,
            @Nullable Text unstated,
            @Nullable Boolean emissions) {

        /** With reasons that can be stated. */
        public Consideration(int item, ItemDecision decision, List<Claim> claims) {
            this(item, decision, claims, null, null);
        }
    }

    record SearchAgainAsked(UUID requestId, Actor actor, List<String> departments, Text comment)
            implements AssessmentEvent {}

    /** The applicant is to pay before the request is answered (FOIA s.9). */
    record FeeCharged(UUID requestId, Actor actor, List<Disbursement> disbursements)
            implements AssessmentEvent {

        /** What is to be paid altogether, in pence. */
        public int pence() {
            return disbursements.stream().mapToInt(Disbursement::pence).sum();
        }
    }

    /** What the authority pays to others to inform the applicant (SI 2004/3244 reg 6(3)). */
    record Disbursement(String what, int pence) {}

    /** Before deciding, the officer asks others for their views. */
    record ConsultationAsked(UUID requestId, Actor actor, List<Consultee> consultees)
            implements AssessmentEvent {}

    /**
     * @param views never printed; null where there are none
     * @param receivedOn when they came; null where they did not, or nobody says
     */
    record Consulted(
            UUID requestId,
            Actor actor,
            Consultee consultee,
            ConsultationAnswer answer,
            @Nullable Text views,
            @Nullable LocalDate receivedOn)
            implements AssessmentEvent {}

    /**
     * The harm test on one claim.
     *
     * @param reason why harm is not made out; null where it is
     * @param basedOn references of earlier cases whose reasoning was taken over; null for none
     */
    record HarmAssessed(
            UUID requestId,
            Actor actor,
            UUID claimId,
            Likelihood likelihood,
            @Nullable Text interest,
            @Nullable Text harm,
            @Nullable Text causalLink,
            List<Text> evidence,
            @Nullable Text reason,
            @Nullable List<String> basedOn)
            implements AssessmentEvent {

        public HarmAssessed(
                UUID requestId,
                Actor actor,
                UUID claimId,
                Likelihood likelihood,
                @Nullable Text interest,
                @Nullable Text harm,
                @Nullable Text causalLink,
                List<Text> evidence,
                @Nullable Text reason) {
            this(
                    requestId,
                    actor,
                    claimId,
                    likelihood,
                    interest,
                    harm,
                    causalLink,
                    evidence,
                    reason,
                    null);
        }
    }

    /**
     * Why an exemption that does not rest on prejudice applies, or that it does not.
     *
     * @param particulars the further fields of its form, by name
     * @param basedOn references of earlier cases whose reasoning was taken over; null for none
     */
    record ExemptionJustified(
            UUID requestId,
            Actor actor,
            UUID claimId,
            boolean engaged,
            Text reason,
            Map<String, Text> particulars,
            @Nullable List<String> basedOn)
            implements AssessmentEvent {}

    /**
     * @param estimateOn when a decision is expected; only with NOT_DECIDED (FOIA s.17(2))
     * @param basedOn references of earlier cases whose reasoning was taken over; null for none
     */
    record PublicInterestBalanced(
            UUID requestId,
            Actor actor,
            int item,
            Question question,
            List<UUID> claims,
            List<Factor> forDisclosure,
            List<Factor> forMaintaining,
            Text balance,
            BalanceOutcome outcome,
            @Nullable LocalDate estimateOn,
            @Nullable List<String> basedOn)
            implements AssessmentEvent {

        public PublicInterestBalanced(
                UUID requestId,
                Actor actor,
                int item,
                Question question,
                List<UUID> claims,
                List<Factor> forDisclosure,
                List<Factor> forMaintaining,
                Text balance,
                BalanceOutcome outcome,
                @Nullable LocalDate estimateOn) {
            this(
                    requestId,
                    actor,
                    item,
                    question,
                    claims,
                    forDisclosure,
                    forMaintaining,
                    balance,
                    outcome,
                    estimateOn,
                    null);
        }
    }
}
