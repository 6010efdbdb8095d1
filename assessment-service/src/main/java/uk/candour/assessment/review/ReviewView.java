package uk.candour.assessment.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.casefile.Because.Again;
import uk.candour.assessment.casefile.Documents;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.IntakeEvent.TriageDecision.Refuse;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Regime;
import uk.candour.contract.ReplyDrafted.ItemReply;
import uk.candour.platform.web.Option;

/**
 * What a reviewer needs: the request, the reply as it was sent, and all that it rests on.
 *
 * @param refusal of the whole request at triage; null where it was answered item by item
 * @param reply the letter and what went with it; empty where it is not known here
 * @param late the reply came later than the law allows
 * @param mayReview false for whoever took part in the reply
 * @param complaintAt the page of intake-service with the applicant's own words
 * @param fallen citations that did not stand when they were tested after this review
 * @param limbs what the page offers to choose from
 */
record ReviewView(
        Regime regime,
        @Nullable Refuse refusal,
        List<ItemToReview> items,
        List<Document> reply,
        boolean late,
        boolean mayReview,
        String complaintAt,
        Set<String> departments,
        List<SearchCompleted> searches,
        List<String> fallen,
        @Nullable Again because,
        Map<String, Object> prefill,
        @JsonIgnore Map<String, String> limbs) {

    /**
     * @param decision as it was sent; null where the whole request was refused
     * @param answered what the reply said of it; null where there is none
     */
    record ItemToReview(
            int item,
            String wording,
            @Nullable ItemDecision decision,
            @Nullable ItemReply answered,
            List<Tested> claims,
            List<PublicInterestBalanced> balances,
            List<Document> found) {

        public Map<String, String> files() {
            return Documents.choices(found);
        }
    }

    /** A claim that stood in the reply, with what engaged it. */
    record Tested(
            Claim claim,
            @Nullable HarmAssessed harm,
            @Nullable ExemptionJustified justification,
            @Nullable OpinionGiven opinion) {}

    public List<Option> outcomes() {
        return List.of(
                Option.of("UPHELD", "Upheld: our decision was right"),
                Option.of("PART_UPHELD", "Upheld in part: some of it is changed"),
                Option.of("OVERTURNED", "Overturned: another decision takes its place"),
                Option.of("LATE_ONLY", "Late only: right, but later than the law allows"));
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
