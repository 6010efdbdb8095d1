package uk.candour.assessment.consider;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.casefile.Because.Again;
import uk.candour.assessment.exemption.Catalogue;
import uk.candour.contract.AssessmentEvent.Proposal;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Document;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;

/**
 * What the officer needs to decide: what every department found and proposes, item by item.
 *
 * @param departments those that searched
 * @param searches where they looked, and the minutes it took
 * @param prefill the decision before; where there was none, what adopting the proposals comes to
 */
record ConsiderView(
        Regime regime,
        List<ItemToDecide> items,
        Set<String> departments,
        List<SearchCompleted> searches,
        @Nullable Again because,
        Map<String, Object> prefill,
        @JsonIgnore Catalogue catalogue) {

    record ItemToDecide(int item, String wording, List<FoundBy> findings) {}

    record FoundBy(
            String department,
            boolean held,
            @Nullable Text answer,
            List<Document> documents,
            List<Proposal> proposals) {}
}
