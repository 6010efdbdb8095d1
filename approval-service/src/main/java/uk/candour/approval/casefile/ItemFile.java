package uk.candour.approval.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.Consulted;
import uk.candour.contract.AssessmentEvent.Finding;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Document;
import uk.candour.contract.Item;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Remark;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.ReplyDrafted.ItemReply;
import uk.candour.contract.Text;

/**
 * One question of the request and all that the records say about it.
 *
 * @param remarks what the readiness checks found in its balance and its reply
 */
public record ItemFile(
        int number,
        String wording,
        List<DepartmentFinding> findings,
        List<Recorded<Consulted>> consultations,
        @Nullable ItemDecision decision,
        List<ClaimFile> claims,
        List<Recorded<PublicInterestBalanced>> balances,
        @Nullable ItemReply reply,
        List<Remark> remarks,
        @Nullable Text consideredUnstated) {

    /** Reliance on FOIA s.17(4): the reply's or, where there is none yet, the consideration's. */
    public @Nullable Text unstated() {
        return reply == null ? consideredUnstated : reply.unstated();
    }

    /** What the letter calls each file that it withholds, beside the file's own name. */
    public List<Listed> scheduled() {
        if (reply == null || reply.schedule() == null) {
            return List.of();
        }
        return reply.schedule().stream()
                .map(it -> new Listed(name(it.document()), it.describedAs(), copy(it.releasedAs())))
                .toList();
    }

    /**
     * @param releasedAs the redacted copy that is sent in its place; null where none is
     */
    public record Listed(String file, String describedAs, @Nullable String releasedAs) {}

    private @Nullable String copy(@Nullable String sha256) {
        return sha256 == null ? null : name(sha256);
    }

    private String name(String sha256) {
        return findings.stream()
                .flatMap(it -> it.finding().documents().stream())
                .filter(it -> it.sha256().equals(sha256))
                .map(Document::name)
                .findFirst()
                .orElse(sha256);
    }

    /** What one department found for the item. */
    public record DepartmentFinding(String department, Finding finding) {}

    public static ItemFile of(Item item, CaseRecords file) {
        Optional<Consideration> considered = considered(item, file);
        return new ItemFile(
                item.number(),
                item.wording(),
                findings(item.number(), file.of(SearchCompleted.class)),
                file.of(Consulted.class).stream()
                        .filter(it -> it.record().consultee().items().contains(item.number()))
                        .toList(),
                considered.map(Consideration::decision).orElse(null),
                considered.map(Consideration::claims).orElse(List.of()).stream()
                        .map(it -> ClaimFile.of(it, file))
                        .toList(),
                file.of(PublicInterestBalanced.class).stream()
                        .filter(it -> it.record().item() == item.number())
                        .toList(),
                reply(item, file),
                file.remarks().stream()
                        .filter(it -> it.claimId() == null)
                        .filter(it -> Objects.equals(it.item(), item.number()))
                        .toList(),
                considered.map(Consideration::unstated).orElse(null));
    }

    public static List<DepartmentFinding> findings(
            int item, List<Recorded<SearchCompleted>> searches) {
        return searches.stream()
                .flatMap(search ->
                        search.record().findings().stream()
                                .filter(it -> it.item() == item)
                                .map(it -> found(search.record(), it)))
                .toList();
    }

    private static DepartmentFinding found(SearchCompleted search, Finding finding) {
        return new DepartmentFinding(search.department(), finding);
    }

    private static Optional<Consideration> considered(Item item, CaseRecords file) {
        return file.latest(RequestConsidered.class).stream()
                .flatMap(it -> it.record().items().stream())
                .filter(it -> it.item() == item.number())
                .findFirst();
    }

    private static @Nullable ItemReply reply(Item item, CaseRecords file) {
        return file.latest(ReplyDrafted.class).stream()
                .flatMap(it -> it.record().items().stream())
                .filter(it -> it.item() == item.number())
                .findFirst()
                .orElse(null);
    }
}
