package uk.candour.notification.letter;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.candour.contract.Document;
import uk.candour.contract.NotificationEvent.Manifest;
import uk.candour.contract.ResponseKind;

/**
 * A response as it was rendered, once.
 *
 * @param id id of its {@code ResponseComposed} event
 */
public record Pack(
        UUID id, UUID requestId, ResponseKind kind, String packSha256, Manifest manifest) {

    /** The subject of its email, made of the reference alone. */
    public String subject(String reference) {
        return CoverWording.subject(kind, reference);
    }

    /** The files that go with the email: the letter, then the enclosures. */
    public List<Document> attachments() {
        return Stream.concat(Stream.of(manifest.letter()), manifest.enclosures().stream()).toList();
    }
}
