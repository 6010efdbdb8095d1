package uk.candour.notification.correspondence;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.Document;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.NotificationCommand.AcknowledgeRequest;
import uk.candour.notification.casefile.CaseFile;
import uk.candour.notification.correspondents.Authority;
import uk.candour.notification.correspondents.Contact;
import uk.candour.notification.correspondents.Contacts;
import uk.candour.notification.delivery.MailContent;
import uk.candour.notification.delivery.Postbox;
import uk.candour.notification.notice.DueDates;
import uk.candour.notification.prose.Block;
import uk.candour.notification.prose.EmailPage;
import uk.candour.notification.prose.PlainText;
import uk.candour.platform.documents.DocumentStore;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.inbox.Envelope;

/** Writes the acknowledgement of a request and hands it in for sending. */
@Component
public class Acknowledgements {

    private final CaseFile caseFile;
    private final Contacts contacts;
    private final DocumentStore store;
    private final Postbox postbox;
    private final DueDates dueDates;
    private final Authority authority;
    private final URI privacy;

    Acknowledgements(
            CaseFile caseFile,
            Contacts contacts,
            DocumentStore store,
            Postbox postbox,
            DueDates dueDates,
            Authority authority,
            @Value("${candour.public-url}") String publicUrl) {
        this.caseFile = caseFile;
        this.contacts = contacts;
        this.store = store;
        this.postbox = postbox;
        this.dueDates = dueDates;
        this.authority = authority;
        this.privacy = URI.create(publicUrl + "/privacy");
    }

    public void acknowledge(AcknowledgeRequest command, Envelope envelope) {
        UUID id = command.requestId();
        RequestReceived request = caseFile.get(id, command.received(), RequestReceived.class);
        DeadlineChanged deadline = caseFile.get(id, command.deadline(), DeadlineChanged.class);
        Contact contact = contacts.awaited(contacts.find(request.contact()), envelope);
        List<Block> words =
                AcknowledgementWording.of(
                        request, deadline, URI.create(contact.trackingUrl()), privacy, authority);
        String subject = AcknowledgementWording.subject(request.reference());
        MailContent content =
                new MailContent(
                        subject,
                        stored(id, "acknowledgement.txt", PlainText.of(words)),
                        stored(id, "acknowledgement.html", EmailPage.of(subject, words)),
                        List.of());
        postbox.acknowledge(id, request.reference(), contact.id(), content, envelope.id());
        dueDates.told(id, deadline.statutoryDue(), envelope);
    }

    private Document stored(UUID requestId, String name, String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        StoredFile file = store.put(requestId, name, new ByteArrayInputStream(bytes));
        return new Document(file.sha256(), file.name(), file.type(), file.size());
    }
}
