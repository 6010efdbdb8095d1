package uk.candour.assessment.casefile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.candour.contract.AssessmentEvent.Finding;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Document;

/** What all departments found, item by item. */
public record Findings(List<SearchCompleted> searches) {

    /** What one department found on one item. */
    public record Found(String department, Finding finding) {

        public boolean held() {
            return finding.held();
        }
    }

    public List<Found> on(int item) {
        return searches.stream()
                .flatMap(search ->
                        search.findings().stream()
                                .filter(it -> it.item() == item)
                                .map(it -> new Found(search.department(), it)))
                .toList();
    }

    /** Those of the departments that hold something. */
    public List<Found> heldOn(int item) {
        return on(item).stream().filter(Found::held).toList();
    }

    public Set<String> departments() {
        Set<String> departments = new LinkedHashSet<>();
        searches.forEach(it -> departments.add(it.department()));
        return departments;
    }

    /** The files found on one item, each once, by SHA-256. */
    public Map<String, Document> documentsOn(int item) {
        Map<String, Document> documents = new LinkedHashMap<>();
        on(item).forEach(found ->
                found.finding().documents().forEach(it -> documents.putIfAbsent(it.sha256(), it)));
        return documents;
    }

    /** All files found, each once. */
    public List<Document> documents() {
        Map<String, Document> documents = new LinkedHashMap<>();
        searches.forEach(search ->
                search.findings()
                        .forEach(finding ->
                                finding.documents()
                                        .forEach(it -> documents.putIfAbsent(it.sha256(), it))));
        return List.copyOf(documents.values());
    }
}
