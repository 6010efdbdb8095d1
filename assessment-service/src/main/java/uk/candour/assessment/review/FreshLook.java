package uk.candour.assessment.review;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.consider.ConsiderAnswer;
import uk.candour.assessment.consider.ConsiderAnswer.ClaimAnswer;
import uk.candour.assessment.consider.Coverage;
import uk.candour.assessment.consider.Judgement;
import uk.candour.assessment.review.ReviewAnswer.ItemAnswer;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentCommand.ReviewRequest;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.Claim;
import uk.candour.contract.Item;
import uk.candour.contract.ItemReview;
import uk.candour.contract.RequestReviewed;
import uk.candour.contract.ReviewOutcome;
import uk.candour.contract.Text;

/**
 * Decides what is recorded of a review: a fresh decision with reasons on every item (s.45 Code
 * 2018, chapter 5; EIR reg 11(4)).
 *
 * @param refused the whole request was refused at triage: then there is no decision on its items
 */
record FreshLook(
        ReviewRequest command,
        Actor by,
        List<Item> items,
        boolean refused,
        Sent sent,
        Rules rules,
        LocalDate today) {

    /** What a changed decision is held against. */
    record Rules(
            Judgement judgement, Function<List<Claim>, Coverage> coverage, Problems problems) {}

    Outcome decide(ReviewAnswer answer) {
        Problems problems = rules.problems();
        Text complaint =
                problems.required(
                        "complaint",
                        answer.complaint(),
                        "Say what the applicant complains of, without who they are");
        TreeMap<Integer, ItemReview> reviews = new TreeMap<>();
        List<ItemAnswer> answers = Given.list(answer.items());
        for (int i = 0; i < answers.size(); i++) {
            String path = "items[%d].".formatted(i);
            Integer number = answers.get(i).item();
            if (number == null || items.stream().noneMatch(it -> it.number() == number)) {
                problems.add(path + "item", "Give the number of an item of this request");
            } else if (reviews.put(number, review(path, number, answers.get(i))) != null) {
                problems.add(path + "item", "Review item %d once".formatted(number));
            }
        }
        items.stream()
                .filter(it -> !reviews.containsKey(it.number()))
                .forEach(it ->
                        problems.add("items", "Review item %d as well".formatted(it.number())));
        Releasing releasing = new Releasing(rules, answers);
        List<ItemReview> released =
                reviews.values().stream().map(it -> releasing.of(it, reviews.values())).toList();
        Text action = problems.optional("action", answer.action());
        LocalDate actionOn = actionOn(answer, action, released);
        return problems.orRecord(() ->
                new RequestReviewed(
                        command.requestId(),
                        by,
                        complaint,
                        released,
                        command.late(),
                        action,
                        actionOn));
    }

    static boolean changes(ReviewOutcome outcome) {
        return outcome == ReviewOutcome.OVERTURNED || outcome == ReviewOutcome.PART_UPHELD;
    }

    private ItemReview review(String path, int item, ItemAnswer answer) {
        Problems problems = rules.problems();
        ReviewOutcome outcome =
                problems.chosen(path + "outcome", answer.outcome(), ReviewOutcome.UPHELD);
        Text reasons =
                problems.required(
                        path + "reasons",
                        answer.reasons(),
                        "Give your own reasons: a review is a fresh decision");
        if (reasons.closed()) {
            problems.add(
                    path + "reasons",
                    "The letter gives these reasons: leave them open, and put what must stay"
                            + " closed in the grounds of the exemption");
        }
        if (outcome == ReviewOutcome.LATE_ONLY && !command.late()) {
            problems.add(path + "outcome", "The reply was in time: choose another outcome");
        }
        Consideration decided = refused ? null : decided(path, item, outcome, answer);
        return new ItemReview(
                item,
                outcome,
                reasons,
                decided == null ? null : decided.decision(),
                decided == null ? List.of() : decided.claims(),
                changes(outcome) ? problems.optional(path + "text", answer.text()) : null,
                List.of());
    }

    private Consideration decided(String path, int item, ReviewOutcome outcome, ItemAnswer answer) {
        Consideration before = sent.on(item).orElseThrow();
        if (changes(outcome)) {
            String decision =
                    answer.decision() == null ? before.decision().name() : answer.decision();
            return rules.judgement()
                    .consider(
                            path,
                            item,
                            new ConsiderAnswer.ItemAnswer(
                                    item,
                                    decision,
                                    answer.claims(),
                                    before.unstated(),
                                    before.emissions()));
        }
        boolean same =
                (answer.decision() == null || answer.decision().equals(before.decision().name()))
                        && (answer.claims() == null || sameLimbs(answer.claims(), before));
        if (!same) {
            rules.problems()
                    .add(
                            path + "outcome",
                            "The decision on item %d is changed: choose PART_UPHELD or OVERTURNED, or leave it as it was"
                                    .formatted(item));
        }
        return before;
    }

    private static boolean sameLimbs(List<ClaimAnswer> given, Consideration before) {
        var limbs = new HashSet<String>();
        Given.list(given).stream()
                .map(ClaimAnswer::limb)
                .filter(it -> it != null && !it.isBlank())
                .forEach(limbs::add);
        var stood = new HashSet<String>();
        before.claims().forEach(it -> stood.add(it.limb()));
        return limbs.equals(stood);
    }

    /** Where a refusal of the whole request falls, somebody has to deal with it now. */
    private @Nullable LocalDate actionOn(
            ReviewAnswer answer, @Nullable Text action, List<ItemReview> reviews) {
        Problems problems = rules.problems();
        if (refused && action == null && reviews.stream().anyMatch(it -> changes(it.outcome()))) {
            problems.add("action", "The refusal falls: say how the request is dealt with now");
        }
        if (action == null && (answer.actionOn() == null || answer.actionOn().isBlank())) {
            return null;
        }
        if (action == null) {
            problems.add("action", "Say what is done by that day");
        }
        LocalDate on = day(answer.actionOn());
        if (on == null || on.isBefore(today)) {
            problems.add("actionOn", "Give the day by which it is done, today or later");
        }
        return on;
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written.strip());
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    /** Joins what departments answered. */
    static String joined(List<Text> words) {
        return words.stream().map(Text::text).collect(joining("\n\n"));
    }

    static List<Claim> claims(Iterable<ItemReview> reviews) {
        List<Claim> claims = new ArrayList<>();
        reviews.forEach(it -> claims.addAll(it.claims()));
        return claims;
    }
}
