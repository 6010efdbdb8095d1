package uk.candour.assessment.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.exemption.Catalogue;
import uk.candour.assessment.exemption.Catalogue.Lookup;
import uk.candour.assessment.search.SearchAnswer.ItemAnswer;
import uk.candour.assessment.search.SearchAnswer.Proposed;
import uk.candour.contract.AssessmentEvent.Finding;
import uk.candour.contract.AssessmentEvent.Proposal;
import uk.candour.contract.Document;
import uk.candour.contract.Item;
import uk.candour.contract.Text;

/**
 * What a search has to answer: every item, with files that were put up for it and limbs that exist.
 */
final class Checklist {

    private final Set<Integer> asked = new TreeSet<>();
    private final Map<String, Document> uploaded = new LinkedHashMap<>();
    private final Catalogue catalogue;

    Checklist(List<Item> asked, List<Document> uploaded, Catalogue catalogue) {
        asked.forEach(it -> this.asked.add(it.number()));
        uploaded.forEach(it -> this.uploaded.put(it.sha256(), it));
        this.catalogue = catalogue;
    }

    List<Finding> findings(List<ItemAnswer> answers, Problems problems) {
        Set<Integer> missing = new TreeSet<>(asked);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            String path = "items[%d].".formatted(i);
            ItemAnswer answer = answers.get(i);
            if (answer.item() == null || !asked.contains(answer.item())) {
                problems.add(path + "item", "Give the number of an item of this request");
            } else if (!missing.remove(answer.item())) {
                problems.add(path + "item", "Answer item %d once".formatted(answer.item()));
            } else {
                findings.add(finding(path, answer.item(), answer, problems));
            }
        }
        missing.forEach(item ->
                problems.add("items", "Say for item %d whether it is held".formatted(item)));
        return findings;
    }

    private Finding finding(String path, int item, ItemAnswer answer, Problems problems) {
        if (answer.held() == null) {
            problems.add(path + "held", "Say whether item %d is held".formatted(item));
        }
        boolean held = Boolean.TRUE.equals(answer.held());
        Text words = problems.optional(path + "answer", answer.answer());
        List<Document> documents =
                documents(path + "documents", Given.list(answer.documents()), problems);
        List<Proposal> proposals =
                proposals(path, Given.list(answer.proposals()), documents, problems);
        boolean somethingToShow = (words != null && !words.closed()) || !documents.isEmpty();
        if (held && !somethingToShow && proposals.isEmpty()) {
            problems.add(
                    path + "answer",
                    "Give the answer or a document for item %d, or propose an exemption"
                            .formatted(item));
        }
        if (Boolean.FALSE.equals(answer.held()) && (!documents.isEmpty() || !proposals.isEmpty())) {
            problems.add(
                    path + "held",
                    "Item %d has documents or exemptions: say that it is held".formatted(item));
        }
        if (held && !somethingToShow) {
            problems.warn(
                    "Should the exemption for item %d fall, there is nothing yet to release"
                            .formatted(item));
        }
        return new Finding(item, held, words, documents, proposals);
    }

    private List<Document> documents(String field, List<String> hashes, Problems problems) {
        List<Document> documents = new ArrayList<>();
        for (String hash : new LinkedHashSet<>(hashes)) {
            Document document = uploaded.get(hash);
            if (document == null) {
                problems.add(field, "Upload the file to this search first: " + hash);
            } else {
                documents.add(document);
            }
        }
        return documents;
    }

    private List<Proposal> proposals(
            String path, List<Proposed> proposed, List<Document> documents, Problems problems) {
        List<String> found = documents.stream().map(Document::sha256).toList();
        Set<Proposal> proposals = new LinkedHashSet<>();
        for (int i = 0; i < proposed.size(); i++) {
            String field = path + "proposals[%d].".formatted(i);
            List<String> covers = Given.list(proposed.get(i).covers()).stream().distinct().toList();
            if (!found.containsAll(covers)) {
                problems.add(field + "covers", "Name documents that are found for this item");
            }
            switch (catalogue.find(proposed.get(i).limb())) {
                case Lookup.NoLimb(String why) -> problems.add(field + "limb", why);
                case Lookup.Found(var limb) -> proposals.add(new Proposal(limb.limb(), covers));
            }
        }
        return List.copyOf(proposals);
    }
}
