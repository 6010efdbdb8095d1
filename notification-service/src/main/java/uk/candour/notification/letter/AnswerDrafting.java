package uk.candour.notification.letter;

import static uk.candour.notification.letter.Drafting.open;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.AssessmentEvent.Search;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.Item;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Question;
import uk.candour.contract.ReplyDrafted.ItemReply;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReturnTo;
import uk.candour.notification.letter.Answer.Enclosure;

/** Drafts the answer to each item from its outcome; notes every problem it meets. */
final class AnswerDrafting {

    private final Records records;
    private final List<Lacking> problems;
    private final RefusalDrafting refusals;
    private int enclosed;

    AnswerDrafting(Records records, List<Lacking> problems) {
        this.records = records;
        this.problems = problems;
        this.refusals = new RefusalDrafting(records, problems);
    }

    List<Answer> answers() {
        return answers(records.triage().items());
    }

    /** The answers to these items alone. */
    List<Answer> answers(List<Item> items) {
        return items.stream().flatMap(it -> answer(it).stream()).toList();
    }

    /** Only a final response answers every item: one before it may leave some undecided. */
    private Optional<Answer> answer(Item item) {
        Optional<ItemOutcome> outcome =
                records.outcomes().stream().filter(it -> it.item() == item.number()).findFirst();
        if (outcome.isPresent()) {
            return answer(item, outcome.get());
        }
        Optional<Answer> undecided =
                records.kind() == ResponseKind.FINAL ? Optional.empty() : undecided(item);
        if (undecided.isEmpty()) {
            problem(item, "has no outcome", ReturnTo.CONSIDER, "Decide what happens with it");
        }
        return undecided;
    }

    /** What is said of the items in which the public interest is still being weighed. */
    List<Answer.Undecided> undecided() {
        return records.triage().items().stream()
                .flatMap(it -> undecided(it).stream())
                .map(Answer.Undecided.class::cast)
                .toList();
    }

    private Optional<Answer> undecided(Item item) {
        return records.undecided(item.number())
                .flatMap(it -> new UndecidedDrafting(records, refusals, problems).of(item, it));
    }

    private Optional<Answer> answer(Item item, ItemOutcome outcome) {
        int before = problems.size();
        List<Claim> claims = records.standing(outcome);
        if (claims.size() != outcome.standing().size()) {
            problem(
                    item,
                    "relies on a claim that is not in the officer's consideration",
                    ReturnTo.CONSIDER,
                    "Decide the item again");
        }
        List<Enclosure> enclosures = enclosures(item, outcome.decision());
        Optional<Answer> answer =
                switch (outcome.decision()) {
                    case RELEASE -> released(item, enclosures);
                    case PART ->
                            refusals.of(item, claims, Question.DISCLOSE)
                                    .flatMap(refusal -> part(item, enclosures, refusal));
                    case WITHHOLD ->
                            refusals.of(item, claims, Question.DISCLOSE)
                                    .map(it -> new Answer.Withheld(item, officers(item), it));
                    case NEITHER_CONFIRM_NOR_DENY ->
                            refusals.of(item, claims, Question.CONFIRM_OR_DENY)
                                    .map(it -> neither(item, it));
                    case NOT_HELD ->
                            Optional.of(new Answer.NotHeld(item, officers(item), searched(item)));
                };
        return problems.size() == before ? answer : Optional.empty();
    }

    private Optional<Answer> released(Item item, List<Enclosure> enclosures) {
        String text = officers(item);
        return somethingToGive(item, text, enclosures)
                ? Optional.of(new Answer.Released(item, text, enclosures))
                : Optional.empty();
    }

    private Optional<Answer> part(Item item, List<Enclosure> enclosures, Refusal refusal) {
        String text = officers(item);
        return somethingToGive(item, text, enclosures)
                ? Optional.of(
                        new Answer.ReleasedInPart(
                                item,
                                text,
                                enclosures,
                                refusal,
                                new ScheduleDrafting(records, item.number()).lines(enclosures)))
                : Optional.empty();
    }

    private static Answer neither(Item item, Refusal refusal) {
        return new Answer.NeitherConfirmedNorDenied(item, refusal);
    }

    private boolean somethingToGive(Item item, @Nullable String text, List<Enclosure> enclosures) {
        boolean something = text != null || !enclosures.isEmpty();
        if (!something) {
            problem(
                    item,
                    "is released, but the reply has neither words nor a document for it",
                    ReturnTo.REPLY,
                    "Write an answer or choose a document");
        }
        return something;
    }

    /**
     * Only what the officer released, never a document that a claim covers anywhere which stands or
     * is still being weighed.
     */
    private List<Enclosure> enclosures(Item item, ItemDecision decision) {
        List<Document> released =
                records.replyTo(item.number()).map(ItemReply::release).orElse(List.of());
        boolean gives = decision == ItemDecision.RELEASE || decision == ItemDecision.PART;
        if (!gives && !released.isEmpty()) {
            problem(
                    item,
                    "is not released, but the reply encloses a document for it",
                    ReturnTo.REPLY,
                    "Take the document out of the reply");
        }
        if (released.stream().anyMatch(this::isCovered)) {
            problem(
                    item,
                    "encloses a document that an exemption still covers",
                    ReturnTo.REPLY,
                    "Take the document out of the reply");
        }
        return released.stream().map(document -> new Enclosure(++enclosed, document)).toList();
    }

    private boolean isCovered(Document document) {
        return Stream.concat(
                        records.outcomes().stream()
                                .flatMap(outcome -> records.standing(outcome).stream()),
                        records.balances().stream()
                                .filter(it -> it.outcome() == BalanceOutcome.NOT_DECIDED)
                                .flatMap(it -> records.claims(it.claims()).stream()))
                .anyMatch(claim ->
                        claim.covers().isEmpty()
                                ? records.searches().stream()
                                        .filter(search -> isOf(claim, search))
                                        .anyMatch(search -> found(search, claim.item(), document))
                                : claim.covers().contains(document.sha256()));
    }

    /** A claim that names no document covers what its department found, or what anybody found. */
    private static boolean isOf(Claim claim, SearchCompleted search) {
        return claim.department() == null || claim.department().equals(search.department());
    }

    private static boolean found(SearchCompleted search, int item, Document document) {
        return search.findings().stream()
                .filter(finding -> finding.item() == item)
                .flatMap(finding -> finding.documents().stream())
                .anyMatch(it -> it.sha256().equals(document.sha256()));
    }

    /** What a department found is printed only where the officer's reply took it over. */
    private @Nullable String officers(Item item) {
        return records.replyTo(item.number()).map(reply -> open(reply.text())).orElse(null);
    }

    /**
     * Where it was looked for. A search is of places, not of items: where another item is neither
     * confirmed nor denied, naming the places could give that away, so none is named.
     */
    private List<String> searched(Item item) {
        boolean silent =
                records.outcomes().stream()
                        .anyMatch(o -> o.decision() == ItemDecision.NEITHER_CONFIRM_NOR_DENY);
        if (silent) {
            return List.of();
        }
        List<String> places =
                records.searches().stream()
                        .filter(search -> lookedFor(search, item))
                        .flatMap(search -> search.searches().stream())
                        .map(Search::where)
                        .filter(where -> !where.isBlank())
                        .distinct()
                        .toList();
        if (places.isEmpty()) {
            problem(
                    item,
                    "is not held, but no search for it is recorded",
                    ReturnTo.SEARCH,
                    "Record where it was looked for");
        }
        return places;
    }

    private static boolean lookedFor(SearchCompleted search, Item item) {
        return search.findings().stream().anyMatch(finding -> finding.item() == item.number());
    }

    private void problem(Item item, String what, ReturnTo to, String whatToDo) {
        problems.add(Lacking.of(item.number(), what, to, whatToDo));
    }
}
