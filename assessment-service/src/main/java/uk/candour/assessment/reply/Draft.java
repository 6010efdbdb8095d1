package uk.candour.assessment.reply;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.reply.ReplyAnswer.ItemAnswer;
import uk.candour.contract.Actor;
import uk.candour.contract.Document;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.ReplyDrafted.ItemReply;
import uk.candour.contract.Text;

/** Decides what is recorded of the reply: nothing leaves that a standing claim covers. */
final class Draft {

    private final UUID requestId;
    private final Actor by;
    private final List<ItemOutcome> outcomes;
    private final Releasable releasable;
    private final Silence silence;
    private final Problems problems = new Problems();

    Draft(
            UUID requestId,
            Actor by,
            List<ItemOutcome> outcomes,
            Releasable releasable,
            Silence silence) {
        this.silence = silence;
        this.requestId = requestId;
        this.by = by;
        this.outcomes = outcomes;
        this.releasable = releasable;
    }

    Outcome decide(ReplyAnswer answer) {
        Map<Integer, ItemReply> given = given(Given.list(answer.items()));
        List<ItemReply> replies =
                outcomes.stream()
                        .map(it -> given.containsKey(it.item()) ? given.get(it.item()) : left(it))
                        .toList();
        Text opening = problems.optional("opening", answer.opening());
        Text advice = problems.optional("advice", answer.advice());
        for (int i = 0; i < replies.size(); i++) {
            refuseSilence("items[%d].text".formatted(i), outcomes.get(i), replies.get(i));
        }
        return problems.orRecord(() -> new ReplyDrafted(requestId, by, opening, replies, advice));
    }

    private Map<Integer, ItemReply> given(List<ItemAnswer> answers) {
        Map<Integer, ItemReply> replies = new TreeMap<>();
        for (int i = 0; i < answers.size(); i++) {
            String path = "items[%d].".formatted(i);
            ItemAnswer answer = answers.get(i);
            ItemOutcome outcome = outcome(answer.item());
            if (outcome == null) {
                problems.add(path + "item", "Give the number of an item of this request");
            } else if (replies.put(outcome.item(), reply(path, outcome, answer)) != null) {
                problems.add(path + "item", "Answer item %d once".formatted(outcome.item()));
            }
        }
        return replies;
    }

    private @Nullable ItemOutcome outcome(@Nullable Integer item) {
        return outcomes.stream()
                .filter(it -> item != null && it.item() == item)
                .findFirst()
                .orElse(null);
    }

    /** What an empty answer records. */
    List<ItemReply> standard() {
        return outcomes.stream().map(this::standard).toList();
    }

    private ItemReply standard(ItemOutcome outcome) {
        boolean undecided = releasable.isUndecided(outcome);
        return new ItemReply(
                outcome.item(),
                undecided ? null : releasable.words(outcome),
                undecided ? List.of() : releasable.documents(outcome),
                silence.before(outcome),
                new Listing(releasable, problems).standard(outcome));
    }

    /** The standard form of an item that the answer leaves out, if it has one. */
    private ItemReply left(ItemOutcome outcome) {
        silence.decide(
                "items[%d].unstated".formatted(outcomes.indexOf(outcome)),
                outcome,
                null,
                false,
                problems);
        return standard(outcome);
    }

    private ItemReply reply(String path, ItemOutcome outcome, ItemAnswer answer) {
        Text words = problems.optional(path + "text", answer.text());
        ItemReply standard = standard(outcome);
        List<Document> released =
                answer.release() == null
                        ? standard.release()
                        : release(path + "release", outcome, Given.list(answer.release()));
        return new ItemReply(
                outcome.item(),
                words == null ? standard.text() : words,
                released,
                silence.decide(
                        path + "unstated",
                        outcome,
                        answer.unstated(),
                        Boolean.TRUE.equals(answer.haveItStated()),
                        problems),
                new Listing(releasable, problems)
                        .decide(path, outcome, answer.schedule(), released));
    }

    private List<Document> release(String field, ItemOutcome outcome, List<String> hashes) {
        Map<String, Document> found = releasable.found(outcome.item());
        List<Document> allowed = releasable.documents(outcome);
        List<Document> released = new ArrayList<>();
        for (String hash : new LinkedHashSet<>(hashes)) {
            Document document = found.get(hash);
            if (hash.equals(ReplyAnswer.NONE)) {
                continue;
            }
            if (document == null) {
                problems.add(field, "No search found this file for the item: " + hash);
            } else if (allowed.contains(document)) {
                released.add(document);
            } else {
                problems.add(field, heldBack(outcome, document));
            }
        }
        return released;
    }

    private String heldBack(ItemOutcome outcome, Document document) {
        List<String> limbs = releasable.heldBackBy(document);
        return limbs.isEmpty()
                ? "Nothing of item %d is released".formatted(outcome.item())
                : "%s is withheld under %s: do not release it"
                        .formatted(document.name(), String.join(", ", limbs));
    }

    /** To disclose is to communicate the information (FOIA s.1(1)(b)): silence is no disclosure. */
    private void refuseSilence(String field, ItemOutcome outcome, ItemReply reply) {
        if (Releasable.discloses(outcome.decision())
                && (reply.text() == null || reply.text().closed())
                && reply.release().isEmpty()) {
            problems.add(
                    field,
                    "Item %d is to be disclosed: give its words, or release a file that was found"
                            .formatted(outcome.item()));
        }
    }
}
