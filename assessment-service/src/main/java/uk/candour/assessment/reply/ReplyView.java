package uk.candour.assessment.reply;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.casefile.Because.Again;
import uk.candour.assessment.casefile.Documents;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Regime;

/**
 * What the officer needs to word the reply.
 *
 * @param prefill the reply before; where there was none, its standard form
 */
record ReplyView(
        Regime regime,
        List<ItemToWord> items,
        @Nullable Again because,
        Map<String, Object> prefill) {

    /**
     * @param claims those that stand
     * @param silent whether an exemption, or the balance, has no open reason: then reliance on FOIA
     *     s.17(4) has to be recorded
     */
    record ItemToWord(
            int item,
            String wording,
            ItemDecision decision,
            List<Claim> claims,
            List<File> documents,
            boolean silent) {

        /** Whether anything of it is refused: then reasons are given, or why they are not. */
        public boolean refuses() {
            return decision != ItemDecision.RELEASE && decision != ItemDecision.NOT_HELD;
        }

        /** Those that a part disclosure lists under a name of the officer's choice. */
        public List<File> listed() {
            return decision == ItemDecision.PART
                    ? documents.stream().filter(it -> !it.heldBackBy().isEmpty()).toList()
                    : List.of();
        }

        /** Those that may be sent. */
        public Map<String, String> files() {
            return Documents.choices(
                    documents.stream().filter(File::releasable).map(File::document).toList());
        }
    }

    /**
     * @param heldBackBy the limbs of standing claims that cover it; it cannot be released
     */
    record File(Document document, boolean releasable, List<String> heldBackBy) {}
}
