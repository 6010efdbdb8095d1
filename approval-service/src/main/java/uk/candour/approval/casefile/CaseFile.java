package uk.candour.approval.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.Item;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.RequestReviewed;

/**
 * What a response rests on, arranged for somebody who has to judge it: the wording, who searched
 * where, and item by item what was found, decided, claimed, tested, weighed and answered.
 *
 * @param consideration null for a refusal at triage
 * @param reply null for a refusal at triage
 * @param review what an internal review decided; null where this is none
 */
public record CaseFile(
        @Nullable Recorded<RequestTriaged> triage,
        List<Recorded<SearchCompleted>> searches,
        @Nullable Recorded<RequestConsidered> consideration,
        List<ItemFile> items,
        @Nullable Recorded<ReplyDrafted> reply,
        @Nullable Recorded<RequestReviewed> review) {

    public static CaseFile of(CaseRecords file) {
        Recorded<RequestTriaged> triage = file.latest(RequestTriaged.class).orElse(null);
        List<Item> wordings = triage == null ? List.of() : triage.record().items();
        return new CaseFile(
                triage,
                file.of(SearchCompleted.class),
                file.latest(RequestConsidered.class).orElse(null),
                wordings.stream().map(it -> ItemFile.of(it, file)).toList(),
                file.latest(ReplyDrafted.class).orElse(null),
                file.latest(RequestReviewed.class).orElse(null));
    }

    /** Every document that a department found. */
    public List<Document> documents() {
        return searches.stream()
                .flatMap(it -> it.record().findings().stream())
                .flatMap(it -> it.documents().stream())
                .distinct()
                .toList();
    }

    /** Every claim made when the request was considered, those that fell included. */
    public List<Claim> claims() {
        return consideration == null
                ? List.of()
                : consideration.record().items().stream()
                        .map(Consideration::claims)
                        .flatMap(List::stream)
                        .toList();
    }
}
