package uk.candour.notification.letter;

import static uk.candour.notification.letter.Drafting.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.ApprovalEvent.OtherLimb;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.Factor;
import uk.candour.contract.Item;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Message;
import uk.candour.contract.Question;
import uk.candour.contract.Regime;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.Text;
import uk.candour.notification.letter.Refusal.Exemption;
import uk.candour.notification.letter.Refusal.PublicInterest;
import uk.candour.notification.letter.Refusal.Weighed;
import uk.candour.notification.prose.Block;

/**
 * Drafts why an item is refused from the claims that stand on it, their grounds and the balance.
 */
final class RefusalDrafting {

    private final Records records;
    private final List<Lacking> problems;

    RefusalDrafting(Records records, List<Lacking> problems) {
        this.records = records;
        this.problems = problems;
    }

    /** Empty where a problem was noted. */
    Optional<Refusal> of(Item item, List<Claim> claims, Question question) {
        int before = problems.size();
        if (claims.isEmpty()) {
            problem(
                    item,
                    "is refused, but no exemption stands",
                    ReturnTo.CONSIDER,
                    "Release it, or name the exemption relied on");
        }
        if (claims.stream().anyMatch(claim -> claim.question() != question)) {
            problem(
                    item,
                    "mixes claims on disclosing with claims on confirming or denying",
                    ReturnTo.CONSIDER,
                    "Decide which of the two is refused");
        }
        List<Exemption> exemptions = new ArrayList<>();
        claims.forEach(claim -> exemption(item, claim).ifPresent(exemptions::add));
        PublicInterest balance = publicInterest(item, claims, question).orElse(null);
        boolean unstated = reasoned(item, exemptions);
        if (balance != null && balance.silent() && !unstated) {
            problem(
                    item,
                    "gives no open reason for the balance (s.17(3), EIR reg 14(3))",
                    ReturnTo.PUBLIC_INTEREST,
                    "State why the balance lies where it does in words that are not closed");
        }
        return problems.size() == before
                ? Optional.of(new Refusal(List.copyOf(exemptions), balance, unstated))
                : Optional.empty();
    }

    /**
     * Notes each exemption for which no reason may be printed, unless reliance on FOIA s.17(4) is
     * recorded; returns whether it is. The Regulations have no such rule.
     */
    boolean reasoned(Item item, List<Exemption> exemptions) {
        boolean act = records.triage().regime() == Regime.FOIA;
        boolean unstated = act && records.unstated(item.number());
        if (!unstated) {
            exemptions.stream()
                    .filter(Exemption::silent)
                    .forEach(it ->
                            problem(
                                    item,
                                    "gives no open reason for %s, which %s demands"
                                            .formatted(
                                                    it.citation(),
                                                    act
                                                            ? "s.17(1)(c), and relies on no s.17(4)"
                                                            : "EIR reg 14(3)"),
                                    ReturnTo.HARM,
                                    "State why it applies in words that are not closed"));
        }
        return unstated;
    }

    /** An exemption with why it applies; empty where no ground makes it out. */
    Optional<Exemption> exemption(Item item, Claim claim) {
        List<Reason> reasons =
                records.groundsOf(claim.claimId()).stream()
                        .flatMap(ground -> reason(claim, ground).stream())
                        .toList();
        if (reasons.isEmpty()) {
            problem(
                    item,
                    "relies on " + claim.citation() + ", but no ground makes it out",
                    ReturnTo.HARM,
                    "State why it applies, or that it does not");
            return Optional.empty();
        }
        return Optional.of(
                otherLimb(claim)
                        .map(it ->
                                new Exemption(it.citation(), it.name(), claim.qualified(), reasons))
                        .orElseGet(() ->
                                new Exemption(
                                        claim.citation(),
                                        claim.name(),
                                        claim.qualified(),
                                        reasons)));
    }

    /** What the qualified person holds engaged instead of what was claimed. */
    private Optional<OtherLimb> otherLimb(Claim claim) {
        return records.groundsOf(claim.claimId()).stream()
                .filter(OpinionGiven.class::isInstance)
                .map(it -> ((OpinionGiven) it).otherLimb())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** A ground as the letter gives it; empty where it did not make the exemption out. */
    private static Optional<Reason> reason(Claim claim, Message ground) {
        return switch (ground) {
            case HarmAssessed it ->
                    Optional.<Reason>of(
                                    new Reason.Harm(
                                            open(it.interest()),
                                            open(it.harm()),
                                            open(it.causalLink()),
                                            it.likelihood()))
                            .filter(_ -> it.likelihood() != Likelihood.NOT_MADE_OUT);
            case ExemptionJustified it ->
                    Optional.<Reason>of(
                                    new Reason.Ground(
                                            claim.basis(),
                                            open(it.reason()),
                                            particulars(it.particulars()),
                                            reserved(it)))
                            .filter(_ -> it.engaged());
            case OpinionGiven it ->
                    Optional.<Reason>of(new Reason.Opinion(open(it.reason()), it.likelihood()))
                            .filter(_ -> it.engaged());
            default -> Optional.empty();
        };
    }

    private static boolean reserved(ExemptionJustified ground) {
        return Stream.concat(Stream.of(ground.reason()), ground.particulars().values().stream())
                .anyMatch(Text::closed);
    }

    private static List<Block.Term> particulars(Map<String, Text> particulars) {
        List<Block.Term> terms = new ArrayList<>();
        particulars.forEach((name, text) -> {
            String words = open(text);
            if (words != null) {
                terms.add(new Block.Term(Particulars.label(name), Particulars.text(words)));
            }
        });
        return terms;
    }

    private Optional<PublicInterest> publicInterest(
            Item item, List<Claim> claims, Question question) {
        List<UUID> qualified =
                claims.stream().filter(Claim::qualified).map(Claim::claimId).toList();
        if (qualified.isEmpty()) {
            return Optional.empty();
        }
        PublicInterestBalanced balance = records.balanceOf(item.number(), question).orElse(null);
        if (balance == null) {
            problem(
                    item,
                    "relies on a qualified exemption, but its public interest is not weighed",
                    ReturnTo.PUBLIC_INTEREST,
                    "Weigh it");
            return Optional.empty();
        }
        if (!balance.claims().containsAll(qualified)) {
            problem(
                    item,
                    "relies on a qualified exemption that the balance did not weigh",
                    ReturnTo.PUBLIC_INTEREST,
                    "Weigh the public interest again");
        }
        if (balance.outcome() != BalanceOutcome.MAINTAIN) {
            problem(
                    item,
                    "is refused, but the public interest does not favour refusing",
                    ReturnTo.PUBLIC_INTEREST,
                    "Weigh the public interest again");
        }
        return Optional.of(
                new PublicInterest(
                        weighed(balance.forDisclosure()),
                        weighed(balance.forMaintaining()),
                        open(balance.balance()),
                        reserved(balance)));
    }

    private static List<Weighed> weighed(List<Factor> factors) {
        return factors.stream()
                .filter(factor -> open(factor.factor()) != null)
                .map(factor -> new Weighed(factor.factor().text(), factor.weight()))
                .toList();
    }

    private static boolean reserved(PublicInterestBalanced balance) {
        return Stream.of(balance.forDisclosure(), balance.forMaintaining())
                        .flatMap(List::stream)
                        .map(Factor::factor)
                        .anyMatch(Text::closed)
                || balance.balance().closed();
    }

    private void problem(Item item, String what, ReturnTo to, String whatToDo) {
        problems.add(Lacking.of(item.number(), what, to, whatToDo));
    }
}
