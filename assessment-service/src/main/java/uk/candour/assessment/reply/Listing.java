package uk.candour.assessment.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.reply.ReplyAnswer.ScheduledAnswer;
import uk.candour.contract.Document;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Scheduled;

/**
 * What the letter calls each document that it withholds in a part disclosure. A file's own name may
 * be exempt, so it is a number unless the officer says otherwise.
 */
record Listing(Releasable releasable, Problems problems) {

    private static final int LONGEST = 200;

    /** Null where nothing has to be listed: only a part disclosure lists its documents. */
    @Nullable List<Scheduled> standard(ItemOutcome outcome) {
        if (outcome.decision() != ItemDecision.PART) {
            return null;
        }
        List<Scheduled> listed = new ArrayList<>();
        List<Document> found = List.copyOf(releasable.found(outcome.item()).values());
        for (int i = 0; i < found.size(); i++) {
            if (!releasable.heldBackBy(found.get(i)).isEmpty()) {
                listed.add(new Scheduled(found.get(i).sha256(), "Document " + (i + 1), null));
            }
        }
        return listed.isEmpty() ? null : listed;
    }

    /** The standard names, with those that the officer gave in their place. */
    @Nullable List<Scheduled> decide(
            String path,
            ItemOutcome outcome,
            @Nullable List<ScheduledAnswer> given,
            List<Document> released) {
        List<Scheduled> standard = standard(outcome);
        List<ScheduledAnswer> answers = Given.list(given);
        Map<String, Scheduled> named = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            String field = path + "schedule[%d].".formatted(i);
            ScheduledAnswer answer = answers.get(i);
            Scheduled before =
                    Given.list(standard).stream()
                            .filter(it -> it.document().equals(answer.document()))
                            .findFirst()
                            .orElse(null);
            if (before == null) {
                problems.add(
                        field + "document",
                        "Name a file of item %d that is withheld".formatted(outcome.item()));
            } else {
                named.put(before.document(), named(field, before, answer, released));
            }
        }
        uniqueNames(path, named);
        return standard == null
                ? null
                : standard.stream().map(it -> named.getOrDefault(it.document(), it)).toList();
    }

    private Scheduled named(
            String field, Scheduled before, ScheduledAnswer answer, List<Document> released) {
        String name = Given.word(answer.describedAs());
        if (name.length() > LONGEST) {
            problems.add(field + "describedAs", "Use %d characters or fewer".formatted(LONGEST));
        }
        String copy = Given.word(answer.releasedAs());
        if (!copy.isEmpty() && released.stream().noneMatch(it -> it.sha256().equals(copy))) {
            problems.add(field + "releasedAs", "Name a file that you send with this reply");
        }
        return new Scheduled(
                before.document(),
                name.isEmpty() ? before.describedAs() : name,
                copy.isEmpty() ? null : copy);
    }

    private void uniqueNames(String path, Map<String, Scheduled> named) {
        Set<String> names = new HashSet<>();
        named.values().stream()
                .filter(it -> !names.add(it.describedAs()))
                .findFirst()
                .ifPresent(it ->
                        problems.add(
                                path + "schedule",
                                "Two files are called “%s”: tell them apart"
                                        .formatted(it.describedAs())));
    }
}
