package uk.candour.approval;

import static uk.candour.approval.Cast.ADAM_THE_ADVISER;
import static uk.candour.approval.Cast.IAN_OF_INFORMATION_SECURITY;
import static uk.candour.approval.Cast.OLIVIA_THE_OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalCommand.SeekOpinion;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.Finding;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.Proposal;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.Search;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Basis;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Channel;
import uk.candour.contract.Claim;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.DeadlineChanged.Targets;
import uk.candour.contract.Document;
import uk.candour.contract.Factor;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Item;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.NotificationEvent.Manifest;
import uk.candour.contract.NotificationEvent.ResponseComposed;
import uk.candour.contract.Question;
import uk.candour.contract.Regime;
import uk.candour.contract.Remark;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.ReplyDrafted.ItemReply;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.Special;
import uk.candour.contract.Text;
import uk.candour.contract.Weight;

/**
 * A case about two burglaries: item 1 is released, item 2 withheld for law enforcement. Each has
 * its own request id, so that tests share a database without meeting.
 */
public record ACase(UUID requestId, UUID claimId) {

    public static final String PACK = "aa".repeat(32);
    public static final Document LETTER =
            new Document("bb".repeat(32), "reply.pdf", "application/pdf", 9);
    public static final Document EMAIL =
            new Document("cc".repeat(32), "reply.txt", "text/plain", 5);
    public static final Document EMAIL_HTML =
            new Document("dd".repeat(32), "reply.html", "text/html", 12);
    public static final Document RELEASED =
            new Document("ee".repeat(32), "dates.csv", "text/csv", 4);
    public static final Document WITHHELD =
            new Document("ff".repeat(32), "methods.pdf", "application/pdf", 8);

    public static ACase fresh() {
        return new ACase(UUID.randomUUID(), UUID.randomUUID());
    }

    public RequestReceived received() {
        return new RequestReceived(
                requestId,
                reference(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Regime.FOIA,
                Channel.WEB,
                LocalDate.of(2026, 11, 2));
    }

    public String reference() {
        return "FOI-2026-" + requestId.toString().substring(0, 4);
    }

    public RequestTriaged triaged() {
        return triaged(new TriageDecision.Allocate(List.of("information-security")));
    }

    public RequestTriaged triaged(TriageDecision decision) {
        return new RequestTriaged(
                requestId,
                OLIVIA_THE_OFFICER,
                Regime.FOIA,
                "Burglaries at the depot",
                List.of(
                        new Item(1, "On which days was the depot burgled?"),
                        new Item(2, "Which methods were used?")),
                decision);
    }

    public DeadlineChanged due(int version, LocalDate on, Instant missedAt, Instant... warnAt) {
        return new DeadlineChanged(
                requestId,
                version,
                on,
                null,
                new Targets(on.minusDays(20), on.minusDays(10), on.minusDays(5)),
                List.of(warnAt),
                missedAt,
                false,
                null);
    }

    public SearchCompleted searched() {
        return new SearchCompleted(
                requestId,
                IAN_OF_INFORMATION_SECURITY,
                "information-security",
                List.of(new Search("Incident log", "depot AND burglary", 45)),
                List.of(
                        new Finding(
                                1, true, Text.open("2 and 9 March"), List.of(RELEASED), List.of()),
                        new Finding(
                                2,
                                true,
                                null,
                                List.of(WITHHELD),
                                List.of(new Proposal("s31(1)(a)", List.of())))));
    }

    public Claim claim() {
        return claim(Special.NONE);
    }

    public Claim claim(Special special) {
        return new Claim(
                claimId,
                2,
                "s31(1)(a)",
                "section 31(1)(a)",
                "law enforcement: prevention or detection of crime",
                List.of(),
                "information-security",
                Question.DISCLOSE,
                true,
                Basis.PREJUDICE,
                special);
    }

    public RequestConsidered considered() {
        return considered(claim());
    }

    public RequestConsidered considered(Claim claim) {
        return new RequestConsidered(
                requestId,
                OLIVIA_THE_OFFICER,
                List.of(
                        new Consideration(1, ItemDecision.RELEASE, List.of()),
                        new Consideration(2, ItemDecision.WITHHOLD, List.of(claim))));
    }

    public HarmAssessed harm() {
        return new HarmAssessed(
                requestId,
                IAN_OF_INFORMATION_SECURITY,
                claimId,
                Likelihood.WOULD_BE_LIKELY,
                Text.open("Preventing burglary"),
                Text.open("Further burglaries"),
                Text.open("The methods still work"),
                List.of(Text.closed("The north gate has no alarm")),
                null,
                List.of("FOI-26-000003"));
    }

    public PublicInterestBalanced balanced() {
        return new PublicInterestBalanced(
                requestId,
                ADAM_THE_ADVISER,
                2,
                Question.DISCLOSE,
                List.of(claimId),
                List.of(new Factor(Text.open("Accountability for security"), Weight.SOME)),
                List.of(new Factor(Text.open("Protecting the depot"), Weight.SIGNIFICANT)),
                Text.open("Protection outweighs accountability"),
                BalanceOutcome.MAINTAIN,
                null);
    }

    public ReplyDrafted replied(Actor by) {
        return new ReplyDrafted(
                        requestId,
                        by,
                        Text.open("Thank you for your request."),
                        List.of(
                                new ItemReply(
                                        1, Text.open("On 2 and 9 March."), List.of(RELEASED))),
                        null)
                .remarked(
                        List.of(
                                remark(2, claimId, "The harm names nothing"),
                                remark(2, null, "The balance weighs nothing"),
                                remark(null, null, "This names another authority")));
    }

    private static Remark remark(@Nullable Integer item, @Nullable UUID claim, String wrong) {
        return new Remark(
                item, claim, "rule", "harm", wrong, "FOIA s.17", "Say more", "their words");
    }

    public ResponseComposed composed(Document email, Actor... authors) {
        return new ResponseComposed(
                requestId,
                ResponseKind.FINAL,
                PACK,
                LETTER.sha256(),
                new Manifest(LETTER, EMAIL, email, List.of(RELEASED), UUID.randomUUID()),
                List.of(authors));
    }

    public SignOffResponse signOff(UUID pack, UUID... records) {
        return new SignOffResponse(
                requestId,
                ResponseKind.FINAL,
                CaseOutcome.RELEASED_IN_PART,
                PACK,
                pack,
                List.of(records));
    }

    public SeekOpinion seekOpinion(UUID consideration) {
        return new SeekOpinion(requestId, consideration, claimId, null, null);
    }
}
