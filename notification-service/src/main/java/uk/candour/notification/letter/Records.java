package uk.candour.notification.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Message;
import uk.candour.contract.Question;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.ReplyDrafted.ItemReply;
import uk.candour.contract.RequestReviewed;
import uk.candour.contract.ResponseKind;

/**
 * Exactly the records that one letter is drafted from, and nothing else that was ever recorded.
 *
 * @param outcomes of the items that are decided
 * @param outcome how the case ends; null for a holding notice
 * @param earlierEstimate when an earlier notice said that a decision was expected; null where none
 *     was sent
 * @param clarifiedOn when the applicant said what they mean; null where they were not asked
 * @param review where this is the outcome of a review: consideration and reply are then the
 *     reviewer's
 */
record Records(
        ResponseKind kind,
        RequestReceived received,
        RequestTriaged triage,
        List<SearchCompleted> searches,
        @Nullable RequestConsidered consideration,
        List<Message> grounds,
        List<PublicInterestBalanced> balances,
        @Nullable ReplyDrafted reply,
        List<ItemOutcome> outcomes,
        @Nullable CaseOutcome outcome,
        @Nullable LocalDate earlierEstimate,
        @Nullable LocalDate clarifiedOn,
        @Nullable RequestReviewed review) {

    /** Of a response that is no outcome of a review. */
    Records(
            ResponseKind kind,
            RequestReceived received,
            RequestTriaged triage,
            List<SearchCompleted> searches,
            @Nullable RequestConsidered consideration,
            List<Message> grounds,
            List<PublicInterestBalanced> balances,
            @Nullable ReplyDrafted reply,
            List<ItemOutcome> outcomes,
            @Nullable CaseOutcome outcome,
            @Nullable LocalDate earlierEstimate) {
        this(
                kind,
                received,
                triage,
                searches,
                consideration,
                grounds,
                balances,
                reply,
                outcomes,
                outcome,
                earlierEstimate,
                null,
                null);
    }

    /** The officer's claims on an item that still stand after they were tested. */
    List<Claim> standing(ItemOutcome outcome) {
        return claims(outcome.standing());
    }

    /** The officer's claims with these ids; those that were never made are left out. */
    List<Claim> claims(List<UUID> named) {
        Map<UUID, Claim> claims = new HashMap<>();
        if (consideration != null) {
            consideration.items().stream()
                    .map(Consideration::claims)
                    .flatMap(List::stream)
                    .forEach(claim -> claims.put(claim.claimId(), claim));
        }
        return named.stream().map(claims::get).filter(c -> c != null).toList();
    }

    /** The balance on an item in which the public interest is still being weighed. */
    Optional<PublicInterestBalanced> undecided(int item) {
        return balances.stream()
                .filter(it -> it.item() == item && it.outcome() == BalanceOutcome.NOT_DECIDED)
                .findFirst();
    }

    List<Message> groundsOf(UUID claimId) {
        return grounds.stream().filter(ground -> claimId.equals(claimOf(ground))).toList();
    }

    Optional<PublicInterestBalanced> balanceOf(int item, Question question) {
        return balances.stream()
                .filter(balance -> balance.item() == item && balance.question() == question)
                .findFirst();
    }

    Optional<ItemReply> replyTo(int item) {
        return reply == null
                ? Optional.empty()
                : reply.items().stream().filter(r -> r.item() == item).findFirst();
    }

    /** Whether the officer relies on FOIA s.17(4) for an item: its reasons need not be stated. */
    boolean unstated(int item) {
        return replyTo(item)
                .map(it -> it.unstated() != null)
                .orElseGet(() ->
                        consideration != null
                                && consideration.items().stream()
                                        .anyMatch(
                                                it -> it.item() == item && it.unstated() != null));
    }

    /** Whoever wrote a record in the letter, each once, in the order of the work. */
    List<Actor> authors() {
        var authors = new LinkedHashSet<Actor>();
        if (triage.decision() instanceof TriageDecision.Refuse) {
            authors.add(triage.actor());
        }
        searches.forEach(search -> authors.add(search.actor()));
        Stream.ofNullable(consideration).map(RequestConsidered::actor).forEach(authors::add);
        grounds.stream().map(Records::author).forEach(authors::add);
        balances.forEach(balance -> authors.add(balance.actor()));
        Stream.ofNullable(reply).map(ReplyDrafted::actor).forEach(authors::add);
        return List.copyOf(authors);
    }

    private static UUID claimOf(Message ground) {
        return switch (ground) {
            case HarmAssessed it -> it.claimId();
            case ExemptionJustified it -> it.claimId();
            case OpinionGiven it -> it.claimId();
            default -> throw notAGround(ground);
        };
    }

    private static Actor author(Message ground) {
        return switch (ground) {
            case HarmAssessed it -> it.actor();
            case ExemptionJustified it -> it.actor();
            case OpinionGiven it -> it.actor();
            default -> throw notAGround(ground);
        };
    }

    private static IllegalArgumentException notAGround(Message message) {
        return new IllegalArgumentException(message.getClass().getSimpleName() + " is no ground");
    }
}
