package uk.candour.assessment.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.casefile.Because.Again;
import uk.candour.assessment.casefile.Documents;
import uk.candour.contract.Document;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;
import uk.candour.platform.web.Option;

/**
 * What a department needs to search: the wording, what it put up already, and why it is asked
 * again. Never who asked.
 *
 * @param answerBy the authority's own target for departments, well before the statutory deadline;
 *     null where it is not known
 * @param chased what the officer wrote to hurry it on, oldest first
 * @param limbs what the page offers to choose from
 * @param prefill what the form opens with
 */
record SearchView(
        Regime regime,
        List<Asked> items,
        List<Document> uploads,
        @Nullable Again because,
        @Nullable LocalDate answerBy,
        List<Text> chased,
        Map<String, Object> prefill,
        @JsonIgnore Map<String, String> limbs) {

    record Asked(int item, String wording) {}

    public Map<String, String> files() {
        return Documents.choices(uploads);
    }

    public List<Option> decisions() {
        return List.of(
                Option.of("SEARCHED", "I searched"),
                Option.of("DECLINE", "This is not for my department"),
                Option.of("NEEDS_CLARIFICATION", "I need something made clear first"),
                Option.of("OVER_LIMIT", "Finding it would cost more than the limit"));
    }
}
