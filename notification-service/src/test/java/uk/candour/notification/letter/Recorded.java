package uk.candour.notification.letter;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.Finding;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.Search;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Channel;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.Factor;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Item;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Question;
import uk.candour.contract.Regime;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.ReplyDrafted.ItemReply;
import uk.candour.contract.Text;
import uk.candour.contract.Weight;
import uk.candour.notification.correspondents.Authority;

/** Single records as the services would have announced them. */
final class Recorded {

    static final UUID REQUEST = UUID.fromString("0198f000-0000-7000-8000-000000000001");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final LocalDate ESTIMATE = LocalDate.of(2026, 12, 22);
    static final Actor OLIVIA = new Actor("iss", "olivia.officer");
    static final Actor IAN = new Actor("iss", "ian.infosec");
    static final Actor ADAM = new Actor("iss", "adam.adviser");
    static final String SECRET = "SECRET-WORDS";

    private Recorded() {}

    static UUID id(int number) {
        return new UUID(0x0198_f000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    static Authority authority() {
        return new Authority(
                "Demoshire Council",
                "Freedom of Information team",
                List.of("1 Market Square", "Demoshire", "DM1 1AA"),
                "foi@demoshire.example",
                "01632 960 001",
                "You may use the information for private study.",
                450,
                "By card on 01632 960 001.",
                new Authority.ReviewRoute(
                        "review@demoshire.example", List.of("Internal Reviews", "Demoshire")),
                new Authority.Regulator(
                        "Information Commissioner",
                        List.of("Wycliffe House", "Wilmslow", "SK9 5AF"),
                        URI.create("https://ico.org.uk/make-a-complaint/"),
                        "0303 123 1113"));
    }

    static RequestReceived received() {
        return new RequestReceived(
                REQUEST,
                "FOI-2026-00012",
                id(90),
                id(91),
                Regime.FOIA,
                Channel.WEB,
                LocalDate.of(2026, 10, 27));
    }

    static RequestTriaged triaged(TriageDecision decision, String... wordings) {
        List<Item> items = new ArrayList<>();
        for (String wording : wordings) {
            items.add(new Item(items.size() + 1, wording));
        }
        return new RequestTriaged(
                REQUEST, OLIVIA, Regime.FOIA, "Phishing attacks on council staff", items, decision);
    }

    static SearchCompleted searched(Finding... findings) {
        return new SearchCompleted(
                REQUEST,
                IAN,
                "information-security",
                List.of(
                        new Search("the security incident register", "phishing", 20),
                        new Search("the service desk’s mailbox", "phish*", 35)),
                List.of(findings));
    }

    static Finding held(int item, @Nullable Text answer, Document... documents) {
        return new Finding(item, true, answer, List.of(documents), List.of());
    }

    static Finding notHeld(int item) {
        return new Finding(item, false, null, List.of(), List.of());
    }

    static Document file(String name) {
        return new Document(
                Seal.sha256(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                "text/csv",
                48_200);
    }

    static HarmAssessed harm(Claim claim, Likelihood likelihood) {
        return new HarmAssessed(
                REQUEST,
                IAN,
                claim.claimId(),
                likelihood,
                Text.open("The prevention of computer crime against the council."),
                Text.open("Attackers would learn which of our defences let messages through."),
                Text.open("A reader could match the figures with the dates of known campaigns."),
                List.of(Text.open("EVIDENCE-IS-NEVER-PRINTED")),
                null);
    }

    static ExemptionJustified justified(Claim claim) {
        return new ExemptionJustified(
                REQUEST,
                ADAM,
                claim.claimId(),
                true,
                Text.open("The figures name members of staff who are not senior."),
                Map.of("legitimateInterest", Text.open("Knowing who was deceived.")),
                null);
    }

    static OpinionGiven opinion(Claim claim, boolean engaged) {
        return new OpinionGiven(
                REQUEST,
                new Actor("iss", "quentin.qualified"),
                claim.claimId(),
                engaged,
                Likelihood.WOULD_BE_LIKELY,
                Text.open("Officials would write less frankly."));
    }

    static PublicInterestBalanced onItem(int item, PublicInterestBalanced balance) {
        return new PublicInterestBalanced(
                balance.requestId(),
                balance.actor(),
                item,
                balance.question(),
                balance.claims(),
                balance.forDisclosure(),
                balance.forMaintaining(),
                balance.balance(),
                balance.outcome(),
                balance.estimateOn());
    }

    /** The same where no decision was reached (FOIA s.17(2)). */
    static PublicInterestBalanced leftOpen(PublicInterestBalanced balance) {
        return new PublicInterestBalanced(
                balance.requestId(),
                balance.actor(),
                balance.item(),
                balance.question(),
                balance.claims(),
                balance.forDisclosure(),
                balance.forMaintaining(),
                Text.open("Two other bodies have yet to tell us what they think."),
                BalanceOutcome.NOT_DECIDED,
                ESTIMATE);
    }

    static PublicInterestBalanced balanced(Question question, Claim... claims) {
        return new PublicInterestBalanced(
                REQUEST,
                ADAM,
                1,
                question,
                List.of(claims).stream().map(Claim::claimId).toList(),
                List.of(
                        new Factor(Text.open("Openness about how we protect data."), Weight.SOME),
                        new Factor(Text.open("Debate about public spending."), Weight.LITTLE)),
                List.of(
                        new Factor(
                                Text.open("Keeping services that people rely on running."),
                                Weight.SIGNIFICANT)),
                Text.open("The figures would help an attacker now and tell the public little."),
                BalanceOutcome.MAINTAIN,
                null);
    }

    static ReplyDrafted reply(ItemReply... items) {
        return new ReplyDrafted(REQUEST, OLIVIA, null, List.of(items), null);
    }

    static RequestConsidered considered(ItemDecision decision, Claim... claims) {
        return new RequestConsidered(
                REQUEST, OLIVIA, List.of(new Consideration(1, decision, List.of(claims))));
    }

    static ItemOutcome outcome(int item, ItemDecision decision, Claim... standing) {
        return new ItemOutcome(
                item, decision, List.of(standing).stream().map(Claim::claimId).toList());
    }
}
