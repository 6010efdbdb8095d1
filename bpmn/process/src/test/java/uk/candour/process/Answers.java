package uk.candour.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.DeadlineMissed;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.ApprovalEvent.ResponseReturned;
import uk.candour.contract.AssessmentEvent.ClarificationNeeded;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.Finding;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.LimitExceeded;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchAgainAsked;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.AssessmentEvent.SearchDeclined;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Channel;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.IntakeEvent.ApologyWorded;
import uk.candour.contract.IntakeEvent.ClarificationReceived;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.IntakeEvent.TriageDecision.Allocate;
import uk.candour.contract.IntakeEvent.TriageDecision.Clarify;
import uk.candour.contract.IntakeEvent.TriageDecision.Duplicate;
import uk.candour.contract.IntakeEvent.TriageDecision.Invalid;
import uk.candour.contract.IntakeEvent.TriageDecision.Redirect;
import uk.candour.contract.IntakeEvent.TriageDecision.Refuse;
import uk.candour.contract.IntakeEvent.TriageDecision.Transfer;
import uk.candour.contract.Item;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Missing;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.NotificationEvent.DeliveryFailed;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.contract.NotificationEvent.Manifest;
import uk.candour.contract.NotificationEvent.Problem;
import uk.candour.contract.NotificationEvent.RequestAcknowledged;
import uk.candour.contract.NotificationEvent.ResponseBlocked;
import uk.candour.contract.NotificationEvent.ResponseComposed;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.contract.Question;
import uk.candour.contract.Redirection;
import uk.candour.contract.Regime;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.Text;

/** What people and services answer. The words never matter to the process. */
final class Answers {

    static final Actor SOMEONE = new Actor("https://id.example", "someone");
    static final Text WORDS = Text.open("words");

    private Answers() {}

    static RequestTriaged allocated(UUID request, String... departments) {
        return triaged(request, new Allocate(List.of(departments)));
    }

    static RequestTriaged refused(UUID request, String ground) {
        return triaged(request, new Refuse(ground, WORDS));
    }

    /** Ended at triage with a notice. */
    static RequestTriaged ended(UUID request, CaseOutcome outcome) {
        return triaged(
                request,
                switch (outcome) {
                    case DUPLICATE -> new Duplicate("FOI-2026-0002");
                    case TRANSFERRED -> new Transfer("Demoshire Police", null);
                    case BAU -> new Redirect(Redirection.COMPLAINT, WORDS);
                    case INVALID -> new Invalid(List.of(Missing.NAME), WORDS);
                    default -> throw new IllegalArgumentException(outcome.name());
                });
    }

    static RequestTriaged asked(UUID request) {
        return triaged(request, new Clarify(WORDS));
    }

    static ClarificationReceived clarified(UUID request) {
        return new ClarificationReceived(request, LocalDate.of(2026, 11, 27));
    }

    static DeadlineMissed missed(UUID request) {
        return new DeadlineMissed(
                request, 1, LocalDate.of(2026, 11, 30), Instant.parse("2026-12-01T00:00:00Z"));
    }

    static ApologyWorded apology(UUID request) {
        return new ApologyWorded(
                request,
                SOMEONE,
                LocalDate.of(2026, 11, 30),
                null,
                WORDS,
                LocalDate.of(2027, 1, 8));
    }

    private static RequestTriaged triaged(UUID request, TriageDecision decision) {
        return new RequestTriaged(
                request,
                SOMEONE,
                Regime.FOIA,
                "Subject",
                List.of(new Item(1, "First question"), new Item(2, "Second question")),
                decision);
    }

    static SearchCompleted searched(UUID request, String department, Integer... held) {
        List<Integer> holds = Arrays.asList(held);
        return new SearchCompleted(
                request,
                SOMEONE,
                department,
                List.of(),
                Stream.of(1, 2)
                        .map(item ->
                                new Finding(item, holds.contains(item), null, List.of(), List.of()))
                        .toList());
    }

    static SearchDeclined declined(UUID request, String department) {
        return new SearchDeclined(request, SOMEONE, department, WORDS);
    }

    static ClarificationNeeded unclear(UUID request, String department) {
        return new ClarificationNeeded(request, SOMEONE, department, WORDS);
    }

    static LimitExceeded overLimit(UUID request, String department) {
        return new LimitExceeded(request, SOMEONE, department, 1500, WORDS);
    }

    static RequestConsidered considered(UUID request, Consideration... items) {
        return new RequestConsidered(request, SOMEONE, List.of(items));
    }

    static Consideration item(int number, ItemDecision decision, Claim... claims) {
        return new Consideration(number, decision, List.of(claims));
    }

    static SearchAgainAsked searchAgain(UUID request, String... departments) {
        return new SearchAgainAsked(request, SOMEONE, List.of(departments), WORDS);
    }

    static HarmAssessed harm(UUID request, UUID claim, Likelihood likelihood) {
        return new HarmAssessed(
                request, SOMEONE, claim, likelihood, WORDS, WORDS, WORDS, List.of(), null);
    }

    static ExemptionJustified justified(UUID request, UUID claim, boolean engaged) {
        return new ExemptionJustified(request, SOMEONE, claim, engaged, WORDS, Map.of(), null);
    }

    static OpinionGiven opinion(UUID request, UUID claim, boolean engaged) {
        return new OpinionGiven(request, SOMEONE, claim, engaged, Likelihood.WOULD, WORDS);
    }

    static PublicInterestBalanced balanced(
            UUID request,
            int item,
            Question question,
            List<UUID> claims,
            BalanceOutcome outcome,
            @Nullable LocalDate estimateOn) {
        return new PublicInterestBalanced(
                request,
                SOMEONE,
                item,
                question,
                claims,
                List.of(),
                List.of(),
                WORDS,
                outcome,
                estimateOn);
    }

    static ReplyDrafted replied(UUID request) {
        return new ReplyDrafted(request, SOMEONE, null, List.of(), null);
    }

    static ResponseComposed composed(UUID request, String packSha256) {
        Document file = new Document("0".repeat(64), "letter.pdf", "application/pdf", 1);
        return new ResponseComposed(
                request,
                ResponseKind.FINAL,
                packSha256,
                "0".repeat(64),
                new Manifest(file, file, file, List.of(), UUID.randomUUID()),
                List.of(SOMEONE));
    }

    /** What the letter lacks is mended at this step; no items mean the whole letter. */
    static ResponseBlocked blocked(UUID request, ReturnTo to, Integer... items) {
        List<Problem> problems =
                items.length == 0
                        ? List.of(new Problem(null, "words", to))
                        : Stream.of(items).map(it -> new Problem(it, "words", to)).toList();
        return new ResponseBlocked(request, ResponseKind.FINAL, problems);
    }

    static ResponseApproved approved(UUID request, String packSha256) {
        return new ResponseApproved(request, SOMEONE, packSha256);
    }

    static ResponseReturned returned(
            UUID request, String pack, ReturnTo to, List<Integer> items, List<UUID> claims) {
        return new ResponseReturned(request, SOMEONE, pack, to, items, claims, WORDS);
    }

    static ResponseSent sent(UUID request, String packSha256, LocalDate on) {
        return sent(request, ResponseKind.FINAL, packSha256, on);
    }

    static ResponseSent sent(UUID request, ResponseKind kind, String packSha256, LocalDate on) {
        return new ResponseSent(request, kind, packSha256, on, Channel.EMAIL, false);
    }

    static RequestAcknowledged acknowledged(UUID request) {
        return new RequestAcknowledged(
                request, Instant.parse("2026-11-02T10:00:00Z"), Channel.EMAIL, false);
    }

    static ApplicantNotified notified(UUID request, Notice notice, LocalDate on) {
        return new ApplicantNotified(request, notice, "0".repeat(64), on, Channel.EMAIL, false);
    }

    static DeliveryFailed undelivered(UUID request, Letter letter) {
        return new DeliveryFailed(request, letter, "550 no such mailbox");
    }
}
