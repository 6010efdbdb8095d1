package uk.candour.assessment.exemption;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.candour.assessment.casefile.Because;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.assessment.casefile.Considerations;
import uk.candour.assessment.casefile.Considered;
import uk.candour.assessment.casefile.Documents;
import uk.candour.assessment.casefile.Findings.Found;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.Question;
import uk.candour.platform.documents.StoredFile;

/** What both desks that state the ground of a claim show of it. */
@Component
class Grounds {

    private final Considerations considerations;
    private final Because because;
    private final Exemptions exemptions;
    private final CaseFile file;

    Grounds(Considerations considerations, Because because, Exemptions exemptions, CaseFile file) {
        this.file = file;
        this.considerations = considerations;
        this.because = because;
        this.exemptions = exemptions;
    }

    Claim claim(UUID consideration, UUID claimId) {
        return considerations.of(consideration).claim(claimId);
    }

    ClaimView view(
            UUID consideration, UUID claimId, @Nullable UUID event, Map<String, Object> prefill) {
        Considered considered = considerations.of(consideration);
        Claim claim = considered.claim(claimId);
        return new ClaimView(
                claim.item(),
                considered.wording(claim.item()),
                claim,
                toShow(claim),
                found(considered, claim).stream().map(Found::finding).toList(),
                ClaimView.Field.of(form(claim)),
                because.of(event),
                prefill);
    }

    /** The files that the ground is about: those it covers, or all that may be seen here. */
    List<StoredFile> documents(UUID consideration, UUID claimId) {
        Considered considered = considerations.of(consideration);
        Claim claim = considered.claim(claimId);
        List<Document> found =
                found(considered, claim).stream()
                        .flatMap(it -> it.finding().documents().stream())
                        .filter(it ->
                                claim.covers().isEmpty() || claim.covers().contains(it.sha256()))
                        .distinct()
                        .toList();
        return Documents.stored(found);
    }

    /** The form of the entry that the claim was made under, whatever has changed since. */
    List<Particular> form(Claim claim) {
        return exemptions.of(claim).map(Particular::of).orElse(List.of());
    }

    /** When the request came; null where nobody has told yet. */
    @Nullable LocalDate receivedOn(UUID requestId) {
        return file.all(requestId, RequestReceived.class).stream()
                .map(RequestReceived::receivedOn)
                .findFirst()
                .orElse(null);
    }

    boolean wouldOnly(Claim claim) {
        return exemptions.of(claim).map(Exemption::wouldOnly).orElse(false);
    }

    /** A department sees what it found itself; an officer sees everything. */
    private static List<Found> found(Considered considered, Claim claim) {
        return considered.findings().on(claim.item()).stream()
                .filter(it ->
                        claim.department() == null
                                || Objects.equals(claim.department(), it.department()))
                .toList();
    }

    private static String toShow(Claim claim) {
        String act =
                claim.question() == Question.DISCLOSE
                        ? "disclosing the information"
                        : "confirming or denying that the information is held";
        return switch (claim.basis()) {
            case PREJUDICE ->
                    "That %s would, or would be likely to, prejudice: %s"
                            .formatted(act, claim.name());
            case ENDANGERMENT ->
                    "That %s would, or would be likely to, endanger: %s"
                            .formatted(act, claim.name());
            case NECESSITY -> "That the exemption is required for: %s".formatted(claim.name());
            case CLASS -> "That the information falls within: %s".formatted(claim.name());
        };
    }
}
