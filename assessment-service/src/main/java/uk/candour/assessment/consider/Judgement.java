package uk.candour.assessment.consider;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.casefile.Findings;
import uk.candour.assessment.consider.ConsiderAnswer.ItemAnswer;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.Claim;
import uk.candour.contract.Item;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Text;

/** The officer's own decision on each item, held against what the departments found. */
public final class Judgement {

    private final Findings findings;
    private final Claiming claiming;
    private final Reach reach;
    private final Problems problems;

    public Judgement(Findings findings, Claiming claiming, Reach reach, Problems problems) {
        this.findings = findings;
        this.claiming = claiming;
        this.reach = reach;
        this.problems = problems;
    }

    /**
     * @param kept decisions that stand unless the answer changes them
     */
    List<Consideration> decide(
            List<Item> items, List<ItemAnswer> answers, List<Consideration> kept) {
        Set<Integer> asked = new TreeSet<>();
        items.forEach(it -> asked.add(it.number()));
        TreeMap<Integer, Consideration> considered = new TreeMap<>();
        for (int i = 0; i < answers.size(); i++) {
            String path = "items[%d].".formatted(i);
            ItemAnswer answer = answers.get(i);
            if (answer.item() == null || !asked.contains(answer.item())) {
                problems.add(path + "item", "Give the number of an item of this request");
            } else if (considered.containsKey(answer.item())) {
                problems.add(path + "item", "Decide item %d once".formatted(answer.item()));
            } else {
                considered.put(answer.item(), consider(path, answer.item(), answer));
            }
        }
        kept.stream()
                .filter(it -> asked.contains(it.item()))
                .forEach(it -> considered.putIfAbsent(it.item(), it));
        asked.stream()
                .filter(it -> !considered.containsKey(it))
                .forEach(it -> problems.add("items", "Decide item %d as well".formatted(it)));
        return List.copyOf(considered.values());
    }

    /**
     * One item alone.
     *
     * @param path of its answer, with a full stop at the end
     */
    public Consideration consider(String path, int item, ItemAnswer answer) {
        ItemDecision decision =
                problems.chosen(path + "decision", answer.decision(), ItemDecision.RELEASE);
        List<ConsiderAnswer.ClaimAnswer> claimed = Given.list(answer.claims());
        boolean refuses = decision != ItemDecision.RELEASE && decision != ItemDecision.NOT_HELD;
        if (refuses && claimed.isEmpty()) {
            problems.add(
                    path + "claims",
                    "Name the exemption relied on for item %d, by its limb".formatted(item));
        }
        if (!refuses && !claimed.isEmpty()) {
            problems.add(
                    path + "claims",
                    "Claim no exemption for item %d, or decide to withhold".formatted(item));
        }
        contradictions(path, item, decision);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; refuses && i < claimed.size(); i++) {
            String field = path + "claims[%d].".formatted(i);
            claims.addAll(claiming.claims(field, item, decision, claimed.get(i)));
        }
        List<Claim> distinct = claims.stream().distinct().toList();
        advise(item, decision, distinct);
        reach.check(path, item, answer.emissions(), distinct);
        return new Consideration(
                item,
                decision,
                distinct,
                unstated(path + "unstated", item, answer.unstated(), distinct),
                answer.emissions());
    }

    /** Reliance on FOIA s.17(4): a record of its own, never printed. */
    private @Nullable Text unstated(
            String field, int item, @Nullable Text given, List<Claim> claims) {
        Text why = problems.optional(field, given);
        if (why == null) {
            return null;
        }
        if (claims.isEmpty()) {
            problems.add(
                    field,
                    "Nothing of item %d is refused: there is no reason to give".formatted(item));
        } else if (claims.getFirst().limb().startsWith("r")) {
            problems.add(
                    field,
                    "The Regulations have no such rule: a refusal always gives its reasons"
                            + " (regulation 14(3))");
        }
        return Text.closed(why.text());
    }

    /** Whether it is held is what the searches found (FOIA s.1(1)(a)), not a matter of choice. */
    private void contradictions(String path, int item, ItemDecision decision) {
        boolean held = !findings.heldOn(item).isEmpty();
        if (decision == ItemDecision.NOT_HELD && held) {
            problems.add(
                    path + "decision",
                    "%s holds information on item %d: decide otherwise, or ask for another search"
                            .formatted(findings.heldOn(item).getFirst().department(), item));
        }
        if (!held
                && decision != ItemDecision.NOT_HELD
                && decision != ItemDecision.NEITHER_CONFIRM_NOR_DENY) {
            problems.add(
                    path + "decision",
                    "No department holds information on item %d: say that it is not held"
                            .formatted(item));
        }
    }

    private void advise(int item, ItemDecision decision, List<Claim> claims) {
        boolean proposed =
                findings.heldOn(item).stream().anyMatch(it -> !it.finding().proposals().isEmpty());
        if (decision == ItemDecision.RELEASE && proposed) {
            problems.warn("Item %d is released although an exemption was proposed".formatted(item));
        }
        Coverage coverage = new Coverage(findings, claims);
        if (decision == ItemDecision.PART && coverage.leavesNothing(item)) {
            problems.warn(
                    "The claims on item %d leave nothing to release: say what they cover"
                            .formatted(item));
        }
        if (decision == ItemDecision.WITHHOLD && !coverage.uncovered(item).isEmpty()) {
            problems.warn(
                    "Item %d is withheld as a whole, but no claim covers %s"
                            .formatted(item, coverage.uncovered(item).getFirst().name()));
        }
    }
}
