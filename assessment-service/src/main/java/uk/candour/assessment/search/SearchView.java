package uk.candour.assessment.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.casefile.Because.Again;
import uk.candour.assessment.exemption.Catalogue;
import uk.candour.contract.Document;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;

/**
 * What a department needs to search: the wording, what it put up already, and why it is asked
 * again. Never who asked.
 *
 * @param chased what the officer wrote to hurry it on, oldest first
 * @param prefill what the form opens with
 */
record SearchView(
        Regime regime,
        List<Asked> items,
        List<Document> uploads,
        @Nullable Again because,
        List<Text> chased,
        Map<String, Object> prefill,
        @JsonIgnore Catalogue catalogue) {

    record Asked(int item, String wording) {}
}
