package uk.candour.process.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Basis;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.contract.Question;
import uk.candour.contract.Regime;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.ReviewOutcome;
import uk.candour.contract.Special;
import uk.candour.contract.TriageReason;

/** One thing heard about a case, without its words: ids, codes and dates only. */
public sealed interface Fact {

    /**
     * @param contact id of the message that says who to write to
     */
    record Received(Regime regime, UUID contact) implements Fact {}

    record DeadlineSet(int version, LocalDate statutoryDue) implements Fact {}

    record Acknowledged() implements Fact {}

    /**
     * @param wording a digest of the items as departments see them; null where it was not kept
     */
    record Allocated(Regime regime, List<String> departments, @Nullable String wording)
            implements Fact {

        public Allocated(Regime regime, List<String> departments) {
            this(regime, departments, null);
        }
    }

    /** The whole request is refused at triage (FOIA s.12, s.14). */
    record Refused(Regime regime, String ground) implements Fact {}

    /** The applicant is asked what they mean (FOIA s.1(3)). */
    record Unclear(Regime regime) implements Fact {}

    record Clarified(LocalDate on) implements Fact {}

    /** The applicant did not say what they mean. */
    record Lapsed(LocalDate on) implements Fact {}

    /** The case ends at triage with a notice and no answer. */
    record Ended(Regime regime, CaseOutcome outcome) implements Fact {}

    /** A notice to the applicant left. */
    record Notified(LocalDate sentOn) implements Fact {}

    /**
     * @param held numbers of the items that the department holds something for
     */
    record Searched(String department, List<Integer> held) implements Fact {}

    /** A department's part came back to the triage desk. */
    record CameBack(String department, TriageReason reason) implements Fact {}

    record SearchAgain(List<String> departments) implements Fact {}

    /** The applicant is to pay before the request is answered (FOIA s.9). */
    record Charged() implements Fact {}

    record Paid(LocalDate on) implements Fact {}

    /** The applicant did not pay in time. */
    record Unpaid(LocalDate on) implements Fact {}

    /** The officer asks others for their views. */
    record ConsultationAsked(List<Consulting> consultees) implements Fact {}

    /**
     * @param department whose views are asked; null for somebody outside
     */
    record Consulting(int number, @Nullable String department) {}

    record Consulted() implements Fact {}

    record Considered(List<Decided> items, List<ClaimMade> claims) implements Fact {}

    /** The officer's decision on one item. */
    record Decided(int item, ItemDecision decision) {}

    /** Reliance on an exemption, by what bears on its tests. */
    record ClaimMade(
            UUID claimId,
            int item,
            Set<String> covers,
            @Nullable String department,
            Question question,
            boolean qualified,
            Basis basis,
            Special special) {

        Place place() {
            return new Place(item, question);
        }
    }

    /**
     * The ground of one claim was stated: harm, another reason, or an opinion.
     *
     * @param limb engaged instead of the one claimed; null where it is the same
     */
    record Grounded(
            UUID claim, boolean engaged, @Nullable Likelihood likelihood, @Nullable String limb)
            implements Fact {

        public Grounded(UUID claim, boolean engaged, @Nullable Likelihood likelihood) {
            this(claim, engaged, likelihood, null);
        }
    }

    /**
     * @param estimateOn when a decision is expected, where there is none yet
     */
    record Balanced(
            Place place, Set<UUID> claims, BalanceOutcome outcome, @Nullable LocalDate estimateOn)
            implements Fact {

        boolean decided() {
            return outcome != BalanceOutcome.NOT_DECIDED;
        }
    }

    record Replied() implements Fact {}

    record Composed(String packSha256) implements Fact {}

    record Approved() implements Fact {}

    /** Sent back by the approver, or because its letter lacks something. */
    record Returned(ReturnTo to, List<Integer> items, List<UUID> claims) implements Fact {}

    record Failed(Letter letter) implements Fact {}

    record Sent(LocalDate sentOn) implements Fact {}

    /**
     * The applicant was told that some of it is still being weighed (FOIA s.17(2)).
     *
     * @param kind HOLDING or INTERIM
     */
    record Extended(ResponseKind kind, LocalDate sentOn) implements Fact {}

    record Withdrawn(LocalDate on) implements Fact {}

    /** The day by which the answer was due has passed. */
    record Missed(LocalDate statutoryDue) implements Fact {}

    record ApologyWorded() implements Fact {}

    record ApologyNotNeeded() implements Fact {}

    /** The applicant was told that the answer is late. */
    record Apologised(LocalDate sentOn) implements Fact {}

    /** The applicant asked us to look at our reply again. */
    record ReviewAsked(LocalDate dueOn) implements Fact {}

    /**
     * The reviewer's fresh decision: what was considered before no longer counts.
     *
     * @param items none where the whole request was refused at triage
     */
    record Reviewed(List<Decided> items, List<ClaimMade> claims, ReviewOutcome outcome)
            implements Fact {

        Considered considered() {
            return new Considered(items, claims);
        }
    }

    record ReviewSent(LocalDate sentOn) implements Fact {}

    record ReviewWithdrawn(LocalDate on) implements Fact {}
}
