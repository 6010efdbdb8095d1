package uk.candour.notification.letter;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Document;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.Message;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.NotificationEvent.Manifest;
import uk.candour.contract.NotificationEvent.ResponseBlocked;
import uk.candour.contract.NotificationEvent.ResponseComposed;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.RequestReviewed;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.Topic;
import uk.candour.notification.casefile.CaseFile;
import uk.candour.notification.correspondents.Authority;
import uk.candour.notification.correspondents.Contact;
import uk.candour.notification.correspondents.Contacts;
import uk.candour.platform.documents.DocumentStore;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.inbox.Envelope;
import uk.candour.platform.inbox.Refused;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;

/**
 * Renders the records that a command names, once: what it stores here is what sign-off sees, signs
 * and sends.
 */
@Component
public class Composing {

    private static final ZoneId LEGAL_ZONE = ZoneId.of("Europe/London");

    private final CaseFile caseFile;
    private final Contacts contacts;
    private final Packs packs;
    private final DocumentStore store;
    private final Outbox outbox;
    private final Authority authority;
    private final Clock clock;

    Composing(
            CaseFile caseFile,
            Contacts contacts,
            Packs packs,
            DocumentStore store,
            Outbox outbox,
            Authority authority,
            Clock clock) {
        this.caseFile = caseFile;
        this.contacts = contacts;
        this.packs = packs;
        this.store = store;
        this.outbox = outbox;
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * Renders a pack, or says what its records lack and who mends that.
     *
     * @throws Refused when a record is unknown or an enclosure is not in the store
     */
    public void compose(ComposeResponse command, Envelope envelope) {
        Records records = records(command);
        LocalDate today = LocalDate.ofInstant(clock.instant(), LEGAL_ZONE);
        switch (Drafting.draft(records, authority, today)) {
            case Drafted.Blocked blocked -> tell(blocked, command, envelope);
            case Drafted.Ready ready -> pack(ready.letter(), records, command, envelope);
        }
    }

    private void tell(Drafted.Blocked blocked, ComposeResponse command, Envelope envelope) {
        outbox.send(
                Outgoing.of(
                                Topic.NOTIFICATION_EVENTS.wireName(),
                                command.requestId(),
                                new ResponseBlocked(
                                        command.requestId(),
                                        command.kind(),
                                        blocked.problems().stream().map(Lacking::problem).toList()))
                        .causedBy(envelope.id()));
    }

    private void pack(
            ResponseLetter letter, Records records, ComposeResponse command, Envelope envelope) {
        UUID requestId = command.requestId();
        Contact contact = contacts.awaited(contacts.latest(requestId), envelope);
        Manifest manifest = store(requestId, letter, contact);
        String sha256 = put(requestId, "manifest.json", Seal.canonical(manifest)).sha256();
        UUID id =
                outbox.send(
                        Outgoing.of(
                                        Topic.NOTIFICATION_EVENTS.wireName(),
                                        requestId,
                                        new ResponseComposed(
                                                requestId,
                                                command.kind(),
                                                sha256,
                                                manifest.letter().sha256(),
                                                manifest,
                                                records.authors()))
                                .causedBy(envelope.id()));
        packs.keep(new Pack(id, requestId, command.kind(), sha256, manifest), clock.instant());
    }

    private Manifest store(UUID requestId, ResponseLetter letter, Contact contact) {
        Rendering rendering = Rendering.of(letter, contact.name(), contact.trackingUrl());
        List<Document> enclosures =
                letter.enclosures().stream().map(Answer.Enclosure::document).toList();
        enclosures.stream()
                .filter(document -> !store.has(requestId, document.sha256()))
                .findFirst()
                .ifPresent(missing -> {
                    throw new Refused("enclosure " + missing.sha256() + " is not in the store");
                });
        return new Manifest(
                document(requestId, KindWording.of(letter.kind()).file(letter), rendering.letter()),
                document(requestId, "reply.txt", rendering.emailText()),
                document(requestId, "reply.html", rendering.emailHtml()),
                enclosures,
                contact.id());
    }

    private Document document(UUID requestId, String name, byte[] bytes) {
        StoredFile file = put(requestId, name, bytes);
        return new Document(file.sha256(), file.name(), file.type(), file.size());
    }

    private StoredFile put(UUID requestId, String name, byte[] bytes) {
        return store.put(requestId, name, new ByteArrayInputStream(bytes));
    }

    private Records records(ComposeResponse command) {
        UUID request = command.requestId();
        UUID consideration = command.consideration();
        UUID reply = command.reply();
        if (command.kind() == ResponseKind.REVIEW) {
            return reviewed(command, Objects.requireNonNull(consideration, "review"));
        }
        return new Records(
                command.kind(),
                caseFile.received(request),
                caseFile.get(request, command.triage(), RequestTriaged.class),
                caseFile.all(request, command.searches(), SearchCompleted.class),
                consideration == null
                        ? null
                        : caseFile.get(request, consideration, RequestConsidered.class),
                caseFile.all(request, command.grounds(), Message.class),
                caseFile.all(request, command.balances(), PublicInterestBalanced.class),
                reply == null ? null : caseFile.get(request, reply, ReplyDrafted.class),
                command.outcomes(),
                command.outcome(),
                command.earlierEstimate(),
                caseFile.clarifiedOn(request),
                null);
    }

    /** The reviewer's record stands in for the officer's consideration and reply. */
    private Records reviewed(ComposeResponse command, UUID id) {
        UUID request = command.requestId();
        RequestReviewed review = caseFile.get(request, id, RequestReviewed.class);
        return new Records(
                command.kind(),
                caseFile.received(request),
                caseFile.get(request, command.triage(), RequestTriaged.class),
                caseFile.all(request, command.searches(), SearchCompleted.class),
                review.considered(),
                caseFile.all(request, command.grounds(), Message.class),
                caseFile.all(request, command.balances(), PublicInterestBalanced.class),
                review.replied(),
                command.outcomes(),
                command.outcome(),
                null,
                caseFile.clarifiedOn(request),
                review);
    }
}
