package uk.candour.notification.letter;

import static uk.candour.notification.letter.Claims.CRIME;
import static uk.candour.notification.letter.Claims.SILENCE;
import static uk.candour.notification.letter.Claims.covering;
import static uk.candour.notification.letter.Recorded.OLIVIA;
import static uk.candour.notification.letter.Recorded.REQUEST;
import static uk.candour.notification.letter.Recorded.TODAY;
import static uk.candour.notification.letter.Recorded.authority;
import static uk.candour.notification.letter.Recorded.balanced;
import static uk.candour.notification.letter.Recorded.considered;
import static uk.candour.notification.letter.Recorded.file;
import static uk.candour.notification.letter.Recorded.harm;
import static uk.candour.notification.letter.Recorded.held;
import static uk.candour.notification.letter.Recorded.notHeld;
import static uk.candour.notification.letter.Recorded.onItem;
import static uk.candour.notification.letter.Recorded.outcome;
import static uk.candour.notification.letter.Recorded.received;
import static uk.candour.notification.letter.Recorded.reply;
import static uk.candour.notification.letter.Recorded.searched;
import static uk.candour.notification.letter.Recorded.triaged;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Message;
import uk.candour.contract.Question;
import uk.candour.contract.Regime;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.ReplyDrafted.ItemReply;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.Text;

/** Whole cases to draft letters from. */
final class Scenarios {

    private Scenarios() {}

    static Records refusedAtTriage(String ground, CaseOutcome outcome, Text reason) {
        return refusedAtTriage(new TriageDecision.Refuse(ground, reason), outcome);
    }

    static Records refusedAtTriage(TriageDecision.Refuse refusal, CaseOutcome outcome) {
        return new Records(
                ResponseKind.FINAL,
                received(),
                triaged(refusal, "How many?"),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                outcome,
                null);
    }

    static Records nothingHeld() {
        return allocated(
                List.of(searched(notHeld(1))),
                considered(ItemDecision.NOT_HELD),
                List.of(),
                List.of(),
                reply(),
                List.of(outcome(1, ItemDecision.NOT_HELD)),
                CaseOutcome.NOT_HELD);
    }

    static Records releasedInFull() {
        return allocated(
                List.of(
                        searched(
                                held(1, Text.open("We counted 14 attacks."), file("attacks.csv")))),
                considered(ItemDecision.RELEASE),
                List.of(),
                List.of(),
                reply(
                        new ItemReply(
                                1,
                                Text.open("We counted 14 attacks."),
                                List.of(file("attacks.csv")))),
                List.of(outcome(1, ItemDecision.RELEASE)),
                CaseOutcome.RELEASED_IN_FULL);
    }

    static Records releasedInPart() {
        Claim claim = covering(CRIME, file("secret.csv"));
        return allocated(
                List.of(searched(held(1, null, file("open.csv"), file("secret.csv")))),
                considered(ItemDecision.PART, claim),
                List.of(harm(claim, Likelihood.WOULD)),
                List.of(balanced(Question.DISCLOSE, claim)),
                reply(new ItemReply(1, null, List.of(file("open.csv")))),
                List.of(outcome(1, ItemDecision.PART, claim)),
                CaseOutcome.RELEASED_IN_PART);
    }

    static Records withheld(
            List<Message> grounds, List<PublicInterestBalanced> balances, Claim... claims) {
        return allocated(
                List.of(searched(held(1, Text.open("FOUND-CONTENT")))),
                considered(ItemDecision.WITHHOLD, claims),
                grounds,
                balances,
                reply(),
                List.of(outcome(1, ItemDecision.WITHHOLD, claims)),
                CaseOutcome.WITHHELD_IN_FULL);
    }

    static Records neitherConfirmedNorDenied() {
        return allocated(
                List.of(searched(held(1, Text.open("FOUND-CONTENT")))),
                considered(ItemDecision.NEITHER_CONFIRM_NOR_DENY, SILENCE),
                List.of(harm(SILENCE, Likelihood.WOULD_BE_LIKELY)),
                List.of(balanced(Question.CONFIRM_OR_DENY, SILENCE)),
                reply(new ItemReply(1, Text.open("OFFICERS-WORDS"), List.of())),
                List.of(outcome(1, ItemDecision.NEITHER_CONFIRM_NOR_DENY, SILENCE)),
                CaseOutcome.NEITHER_CONFIRMED_NOR_DENIED);
    }

    static Records allocated(
            List<SearchCompleted> searches,
            RequestConsidered consideration,
            List<Message> grounds,
            List<PublicInterestBalanced> balances,
            ReplyDrafted reply,
            List<ItemOutcome> outcomes,
            CaseOutcome outcome,
            String... wordings) {
        String[] asked =
                wordings.length == 0
                        ? new String[] {"How many phishing attacks were there in 2025?"}
                        : wordings;
        return new Records(
                ResponseKind.FINAL,
                received(),
                triaged(new TriageDecision.Allocate(List.of("information-security")), asked),
                searches,
                consideration,
                grounds,
                balances,
                reply,
                outcomes,
                outcome,
                null);
    }

    /**
     * Nothing is decided on the only question: more time is needed to weigh the public interest.
     */
    static Records stillWeighing(@Nullable LocalDate earlierEstimate, Claim claim) {
        return notice(
                ResponseKind.HOLDING,
                earlierEstimate,
                List.of(),
                List.of(balanced(claim.question(), claim)),
                List.of(new Consideration(1, ItemDecision.WITHHOLD, List.of(claim))),
                List.of(harm(claim, Likelihood.WOULD_BE_LIKELY)),
                null,
                "How many phishing attacks were there in 2025?");
    }

    /** The first question is answered, in the second the public interest is still being weighed. */
    static Records partlyDecided() {
        Claim claim = Claims.onItem(2, CRIME);
        return notice(
                ResponseKind.INTERIM,
                null,
                List.of(outcome(1, ItemDecision.RELEASE)),
                List.of(onItem(2, balanced(Question.DISCLOSE, claim))),
                List.of(
                        new Consideration(1, ItemDecision.RELEASE, List.of()),
                        new Consideration(2, ItemDecision.WITHHOLD, List.of(claim))),
                List.of(harm(claim, Likelihood.WOULD)),
                reply(new ItemReply(1, Text.open("We counted 14 attacks."), List.of())),
                "How many attacks were there?",
                "How did they get in?");
    }

    private static Records notice(
            ResponseKind kind,
            @Nullable LocalDate earlierEstimate,
            List<ItemOutcome> outcomes,
            List<PublicInterestBalanced> balances,
            List<Consideration> considered,
            List<Message> grounds,
            @Nullable ReplyDrafted reply,
            String... wordings) {
        return new Records(
                kind,
                received(),
                triaged(new TriageDecision.Allocate(List.of("information-security")), wordings),
                List.of(searched(held(1, null), held(2, null))),
                new RequestConsidered(REQUEST, OLIVIA, considered),
                grounds,
                balances.stream().map(Recorded::leftOpen).toList(),
                reply,
                outcomes,
                kind == ResponseKind.HOLDING ? null : CaseOutcome.RELEASED_IN_FULL,
                earlierEstimate);
    }

    /** The same case where triage found that it asks for environmental information. */
    static Records underTheRegulations(Records records) {
        RequestTriaged triage = records.triage();
        return new Records(
                records.kind(),
                records.received(),
                new RequestTriaged(
                        triage.requestId(),
                        triage.actor(),
                        Regime.EIR,
                        triage.subject(),
                        triage.items(),
                        triage.decision()),
                records.searches(),
                records.consideration(),
                records.grounds(),
                records.balances(),
                records.reply(),
                records.outcomes(),
                records.outcome(),
                records.earlierEstimate());
    }

    static ResponseLetter letter(Records records) {
        return switch (Drafting.draft(records, authority(), TODAY)) {
            case Drafted.Ready ready -> ready.letter();
            case Drafted.Blocked blocked -> throw new AssertionError(blocked.problems());
        };
    }
}
