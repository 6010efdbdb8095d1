package uk.candour.assessment.consider;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.casefile.Because.Again;
import uk.candour.assessment.casefile.Documents;
import uk.candour.contract.AssessmentEvent.Consulted;
import uk.candour.contract.AssessmentEvent.Disbursement;
import uk.candour.contract.AssessmentEvent.Proposal;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Document;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;
import uk.candour.platform.web.Option;

/**
 * What the officer needs to decide: what every department found and proposes, item by item.
 *
 * @param departments those that searched
 * @param searches where they looked, and the minutes it took
 * @param fallen why the duty to confirm or deny is not excluded after all: only these items have to
 *     be decided again
 * @param fee what the applicant was asked to pay; null where they were asked for nothing
 * @param consultations what those said who were consulted
 * @param limbs what the page offers to choose from
 * @param prefill the decision before; where there was none, what adopting the proposals comes to
 */
record ConsiderView(
        Regime regime,
        List<ItemToDecide> items,
        Set<String> departments,
        List<SearchCompleted> searches,
        @Nullable Again because,
        List<Fallen.Fell> fallen,
        @Nullable Fee fee,
        List<Consulted> consultations,
        Map<String, Object> prefill,
        @JsonIgnore Map<String, String> limbs) {

    record ItemToDecide(int item, String wording, List<FoundBy> findings) {

        public Map<String, String> files() {
            return Documents.choices(
                    findings.stream().flatMap(it -> it.documents().stream()).toList());
        }
    }

    record FoundBy(
            String department,
            boolean held,
            @Nullable Text answer,
            List<Document> documents,
            List<Proposal> proposals) {}

    /** Whether the item keeps its decision, as only others have to be decided again. */
    public boolean keeps(int item) {
        return !fallen.isEmpty() && fallen.stream().noneMatch(it -> it.item() == item);
    }

    /**
     * @param paidOn null while it is not known that it was paid
     */
    record Fee(List<Disbursement> disbursements, int pence, @Nullable LocalDate paidOn) {

        public String pounds() {
            return "£%d.%02d".formatted(pence / 100, pence % 100);
        }
    }

    /** What can be done: a fee can be charged once, and not under the EIR. */
    public Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("DECIDE", "Decide each item");
        choices.put("SEARCH_AGAIN", "Ask for another search");
        if (fee == null && regime == Regime.FOIA) {
            choices.put("CHARGE_FEE", "Ask the applicant to pay for copies or postage first");
        }
        choices.put("CONSULT", "Consult somebody first");
        return choices;
    }

    public List<Option> consultees() {
        return List.of(
                Option.of("THIRD_PARTY", "Somebody outside: it came from them or is about them"),
                Option.of("ANOTHER_AUTHORITY", "Another public authority"),
                Option.of("DEPARTMENT", "A department of this authority"));
    }

    /** The items by number. */
    public Map<String, String> numbers() {
        Map<String, String> numbers = new LinkedHashMap<>();
        items.forEach(it -> numbers.put(String.valueOf(it.item()), "Item " + it.item()));
        return numbers;
    }

    public List<Option> decisions() {
        return List.of(
                Option.of("RELEASE", "Release all of it"),
                Option.of("PART", "Release part of it"),
                Option.of("WITHHOLD", "Withhold all of it"),
                Option.of("NOT_HELD", "Say that it is not held"),
                Option.of("NEITHER_CONFIRM_NOR_DENY", "Neither confirm nor deny that it is held"));
    }
}
