package uk.candour.notification.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.candour.contract.AssessmentEvent.Finding;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.ReplyDrafted.ItemReply;
import uk.candour.contract.Scheduled;
import uk.candour.notification.letter.Answer.Enclosure;
import uk.candour.notification.letter.Answer.Listed;

/**
 * The schedule of a part disclosure: which exemption covers which document. A document that is
 * withheld has the name that the officer gave it, or a number: its own name may be exempt.
 */
record ScheduleDrafting(Records records, int item) {

    List<Listed> lines(List<Enclosure> enclosures) {
        List<Scheduled> named = records.replyTo(item).map(ItemReply::schedule).orElseGet(List::of);
        List<Listed> lines = new ArrayList<>();
        enclosures.stream()
                .filter(it -> named.stream().noneMatch(s -> isCopy(s, it)))
                .forEach(it -> lines.add(new Listed(name(it), "Released", List.of())));
        int number = 0;
        for (Document document : found().values()) {
            number++;
            List<Claim> covering = covering(document);
            if (!covering.isEmpty()) {
                lines.add(withheld(document, "Document " + number, covering, named, enclosures));
            }
        }
        List<Claim> unfiled = standing().stream().filter(it -> coversNoFile(it)).toList();
        if (!unfiled.isEmpty()) {
            lines.add(new Listed("The rest of the information", "Withheld", citations(unfiled)));
        }
        return List.copyOf(lines);
    }

    private static Listed withheld(
            Document document,
            String neutral,
            List<Claim> covering,
            List<Scheduled> named,
            List<Enclosure> enclosures) {
        Scheduled scheduled =
                named.stream()
                        .filter(it -> it.document().equals(document.sha256()))
                        .findFirst()
                        .orElse(new Scheduled(document.sha256(), neutral, null));
        return enclosures.stream()
                .filter(it -> isCopy(scheduled, it))
                .findFirst()
                .map(it ->
                        new Listed(
                                scheduled.describedAs(),
                                "Released in part, as " + name(it),
                                citations(covering)))
                .orElse(new Listed(scheduled.describedAs(), "Withheld", citations(covering)));
    }

    private static boolean isCopy(Scheduled scheduled, Enclosure enclosure) {
        return enclosure.document().sha256().equals(scheduled.releasedAs());
    }

    private static String name(Enclosure enclosure) {
        return "Enclosure %d: %s".formatted(enclosure.number(), enclosure.document().name());
    }

    private static List<String> citations(List<Claim> claims) {
        return claims.stream().map(Claim::citation).distinct().toList();
    }

    /** Each file found on the item, once, in the order of the searches. */
    private Map<String, Document> found() {
        Map<String, Document> found = new LinkedHashMap<>();
        for (SearchCompleted search : records.searches()) {
            of(search).forEach(it -> found.putIfAbsent(it.sha256(), it));
        }
        return found;
    }

    private List<Document> of(SearchCompleted search) {
        return search.findings().stream()
                .filter(it -> it.item() == item)
                .map(Finding::documents)
                .flatMap(List::stream)
                .toList();
    }

    private List<Claim> standing() {
        return records.outcomes().stream()
                .filter(it -> it.item() == item)
                .flatMap(it -> records.standing(it).stream())
                .toList();
    }

    private List<Claim> covering(Document document) {
        return standing().stream().filter(it -> filesOf(it).contains(document.sha256())).toList();
    }

    private boolean coversNoFile(Claim claim) {
        return filesOf(claim).stream().noneMatch(found()::containsKey);
    }

    /** A claim that names no file covers what its department found, or what anybody found. */
    private List<String> filesOf(Claim claim) {
        return claim.covers().isEmpty()
                ? records.searches().stream()
                        .filter(it ->
                                claim.department() == null
                                        || Objects.equals(claim.department(), it.department()))
                        .flatMap(it -> of(it).stream())
                        .map(Document::sha256)
                        .toList()
                : claim.covers();
    }
}
