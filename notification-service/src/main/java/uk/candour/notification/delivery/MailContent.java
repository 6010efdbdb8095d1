package uk.candour.notification.delivery;

import java.util.List;
import java.util.stream.Stream;
import uk.candour.contract.Document;

/**
 * What a mail consists of: stored files by hash.
 *
 * @param subject made by us from the reference alone
 */
public record MailContent(
        String subject, Document text, Document html, List<Document> attachments) {

    Stream<Document> files() {
        return Stream.concat(Stream.of(text, html), attachments.stream());
    }

    long size() {
        return files().mapToLong(Document::size).sum();
    }
}
