package uk.candour.process;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.ApprovalEvent.OtherLimb;
import uk.candour.contract.AssessmentEvent;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.Finding;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.IntakeEvent.ReviewWithdrawn;
import uk.candour.contract.IntakeEvent.TriageDecision.Allocate;
import uk.candour.contract.IntakeEvent.TriageDecision.Clarify;
import uk.candour.contract.IntakeEvent.TriageDecision.Duplicate;
import uk.candour.contract.IntakeEvent.TriageDecision.Invalid;
import uk.candour.contract.IntakeEvent.TriageDecision.Redirect;
import uk.candour.contract.IntakeEvent.TriageDecision.Refuse;
import uk.candour.contract.IntakeEvent.TriageDecision.Transfer;
import uk.candour.contract.Item;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.NotificationEvent.Problem;
import uk.candour.contract.NotificationEvent.ResponseBlocked;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.contract.RequestReviewed;
import uk.candour.contract.ReturnTo;
import uk.candour.process.casefile.Fact;
import uk.candour.process.casefile.Fact.Balanced;
import uk.candour.process.casefile.Fact.ClaimMade;
import uk.candour.process.casefile.Fact.Considered;
import uk.candour.process.casefile.Fact.ConsultationAsked;
import uk.candour.process.casefile.Fact.Consulting;
import uk.candour.process.casefile.Fact.Decided;
import uk.candour.process.casefile.Fact.Grounded;
import uk.candour.process.casefile.Fact.Returned;
import uk.candour.process.casefile.Fact.Searched;
import uk.candour.process.casefile.Fact.Withdrawn;
import uk.candour.process.casefile.Place;

/** Takes from an event what the process needs to know: its words stay behind. */
final class Facts {

    private static final ZoneId LEGAL_DAYS = ZoneId.of("Europe/London");

    private Facts() {}

    static Fact of(RequestTriaged event) {
        return switch (event.decision()) {
            case Allocate it ->
                    new Fact.Allocated(event.regime(), it.departments(), digest(event.items()));
            case Refuse it -> new Fact.Refused(event.regime(), it.ground());
            case Clarify _ -> new Fact.Unclear(event.regime());
            case Duplicate _ -> new Fact.Ended(event.regime(), CaseOutcome.DUPLICATE);
            case Transfer _ -> new Fact.Ended(event.regime(), CaseOutcome.TRANSFERRED);
            case Redirect _ -> new Fact.Ended(event.regime(), CaseOutcome.BAU);
            case Invalid _ -> new Fact.Ended(event.regime(), CaseOutcome.INVALID);
        };
    }

    /** Tells whether the items were reworded, without their words. */
    private static String digest(List<Item> items) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            items.forEach(it -> sha256.update(it.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Withdrawn of(RequestWithdrawn event) {
        return new Withdrawn(LocalDate.ofInstant(event.withdrawnAt(), LEGAL_DAYS));
    }

    static Fact of(ReviewWithdrawn event) {
        return new Fact.ReviewWithdrawn(LocalDate.ofInstant(event.withdrawnAt(), LEGAL_DAYS));
    }

    /** It takes the place of what the officer considered. */
    static Fact of(RequestReviewed event) {
        Considered decided = of(event.considered());
        return new Fact.Reviewed(decided.items(), decided.claims(), event.outcome());
    }

    static Searched of(SearchCompleted event) {
        List<Integer> held =
                event.findings().stream().filter(Finding::held).map(Finding::item).toList();
        return new Searched(event.department(), held);
    }

    static ConsultationAsked of(AssessmentEvent.ConsultationAsked event) {
        return new ConsultationAsked(
                event.consultees().stream()
                        .map(it -> new Consulting(it.number(), it.department()))
                        .toList());
    }

    static Considered of(RequestConsidered event) {
        return new Considered(
                event.items().stream().map(it -> new Decided(it.item(), it.decision())).toList(),
                event.items().stream()
                        .map(Consideration::claims)
                        .flatMap(List::stream)
                        .map(Facts::of)
                        .toList());
    }

    private static ClaimMade of(Claim claim) {
        return new ClaimMade(
                claim.claimId(),
                claim.item(),
                Set.copyOf(claim.covers()),
                claim.department(),
                claim.question(),
                claim.qualified(),
                claim.basis(),
                claim.special());
    }

    static Grounded of(HarmAssessed event) {
        return new Grounded(
                event.claimId(), event.likelihood() != Likelihood.NOT_MADE_OUT, event.likelihood());
    }

    static Grounded of(OpinionGiven event) {
        OtherLimb other = event.otherLimb();
        return new Grounded(
                event.claimId(),
                event.engaged(),
                event.likelihood(),
                other == null ? null : other.limb());
    }

    /**
     * It goes back like one that the approver returned, to the first step that has to be mended.
     */
    static Returned of(ResponseBlocked event) {
        ReturnTo first =
                event.problems().stream()
                        .map(Problem::to)
                        .min(Comparator.naturalOrder())
                        .orElse(ReturnTo.REPLY);
        List<Integer> items =
                event.problems().stream()
                        .filter(it -> it.to() == first)
                        .map(Problem::item)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return new Returned(first, items, List.of());
    }

    /** Only a final response answers the whole request. */
    static Fact of(ResponseSent event) {
        return switch (event.kind()) {
            case FINAL -> new Fact.Sent(event.sentOn());
            case REVIEW -> new Fact.ReviewSent(event.sentOn());
            case HOLDING, INTERIM -> new Fact.Extended(event.kind(), event.sentOn());
        };
    }

    /** That the answer is late is said beside the case; every other notice moves it on. */
    static Fact of(ApplicantNotified event) {
        return event.notice() == Notice.OVERDUE
                ? new Fact.Apologised(event.sentOn())
                : new Fact.Notified(event.sentOn());
    }

    static Balanced of(PublicInterestBalanced event) {
        return new Balanced(
                new Place(event.item(), event.question()),
                Set.copyOf(event.claims()),
                event.outcome(),
                event.estimateOn());
    }
}
