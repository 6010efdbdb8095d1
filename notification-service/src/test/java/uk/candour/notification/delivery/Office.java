package uk.candour.notification.delivery;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.Channel;
import uk.candour.contract.ContactEvent.ContactRecorded;
import uk.candour.contract.Document;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.Message;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.contract.NotificationEvent.Manifest;
import uk.candour.contract.Regime;
import uk.candour.contract.ResponseKind;
import uk.candour.notification.casefile.CaseFile;
import uk.candour.notification.correspondents.Contacts;
import uk.candour.notification.letter.Seal;
import uk.candour.platform.documents.DocumentStore;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.inbox.Envelope;

/** Cases that have come as far as having something to send. */
@TestComponent
class Office {

    private final CaseFile caseFile;
    private final Contacts contacts;
    private final DocumentStore store;
    private final Postbox postbox;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Office(
            CaseFile caseFile,
            Contacts contacts,
            DocumentStore store,
            Postbox postbox,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.caseFile = caseFile;
        this.contacts = contacts;
        this.store = store;
        this.postbox = postbox;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param pack id of its ResponseComposed event
     */
    record Approved(UUID request, UUID pack, UUID approval, Manifest manifest) {}

    UUID contact(UUID request, String email) {
        UUID id = UUID.randomUUID();
        contacts.record(
                new ContactRecorded(
                        request, UUID.randomUUID(), "Ann Other", email, "http://localhost/t"),
                envelope(id, request));
        return id;
    }

    UUID received(String email) {
        UUID request = UUID.randomUUID();
        keep(
                new RequestReceived(
                        request,
                        "FOI-" + request,
                        UUID.randomUUID(),
                        contact(request, email),
                        Regime.FOIA,
                        Channel.WEB,
                        LocalDate.of(2026, 11, 20)));
        return request;
    }

    /** A reply that was composed and approved. */
    Approved approved(String email) {
        UUID request = received(email);
        Manifest manifest =
                new Manifest(
                        document(request, "reply.pdf", "%PDF letter"),
                        document(request, "reply.txt", "Dear Ann,\n.\nThe line above is a dot."),
                        document(request, "reply.html", "<p>Dear Ann</p>"),
                        List.of(document(request, "figures\r\nBcc: eve@example.org.csv", "a,b\n")),
                        UUID.fromString(
                                jdbc.sql("select id::text from contact where request_id = :request")
                                        .param("request", request)
                                        .query(String.class)
                                        .single()));
        UUID pack = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into pack (id, request_id, kind, pack_sha256, manifest, composed_at)
                        values (:id, :request, 'FINAL', :sha256, :manifest, current_timestamp)
                        """)
                .param("id", pack)
                .param("request", request)
                .param("sha256", Seal.of(manifest))
                .param(
                        "manifest",
                        tools.jackson.databind.json.JsonMapper.shared()
                                .writeValueAsString(manifest))
                .update();
        UUID approval =
                keep(
                        new ResponseApproved(
                                request, new Actor("iss", "anna.approver"), Seal.of(manifest)));
        return new Approved(request, pack, approval, manifest);
    }

    /** Hands the reply in, as the process commands. */
    UUID send(Approved reply) {
        UUID command = UUID.randomUUID();
        inTransaction(() -> {
            postbox.send(
                    new SendResponse(
                            reply.request(),
                            ResponseKind.FINAL,
                            Seal.of(reply.manifest()),
                            reply.pack(),
                            reply.approval()),
                    command);
            return command;
        });
        return command;
    }

    /** A notice of an event that nobody commanded. */
    UUID notify(UUID request, Notice notice) {
        UUID cause = UUID.randomUUID();
        MailContent content =
                new MailContent(
                        "About your request",
                        document(request, "notice.txt", "Dear Ben"),
                        document(request, "notice.html", "<p>Dear Ben</p>"),
                        List.of(document(request, "notice.pdf", "%PDF notice")));
        UUID contact =
                jdbc.sql("select id from contact where request_id = :request")
                        .param("request", request)
                        .query(UUID.class)
                        .single();
        inTransaction(() -> {
            postbox.notify(request, notice, "FOI-" + request, contact, content, cause);
            return true;
        });
        return cause;
    }

    UUID acknowledge(UUID request, UUID contact) {
        UUID command = UUID.randomUUID();
        MailContent content =
                new MailContent(
                        "We have received your request",
                        document(request, "a.txt", "Received."),
                        document(request, "a.html", "<p>Received.</p>"),
                        List.of());
        inTransaction(() -> {
            postbox.acknowledge(request, "FOI-" + request, contact, content, command);
            return command;
        });
        return command;
    }

    /** What was announced in answer to a command: types and bodies. */
    String told(UUID command) {
        return String.join(
                "\n",
                jdbc.sql("select type || ' ' || body from outbox where causation = :command")
                        .param("command", command)
                        .query(String.class)
                        .list());
    }

    /** Nothing of one test is due in the next. */
    void clear() {
        jdbc.sql("delete from mail").update();
    }

    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private UUID keep(Message record) {
        UUID id = UUID.randomUUID();
        caseFile.keep(record, envelope(id, record.requestId()));
        return id;
    }

    private Document document(UUID request, String name, String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        StoredFile file = store.put(request, name, new ByteArrayInputStream(bytes));
        return new Document(file.sha256(), file.name(), file.type(), file.size());
    }

    private static Envelope envelope(UUID id, UUID request) {
        return new Envelope(
                id,
                "topic",
                "Type",
                "test",
                request,
                null,
                Instant.parse("2026-11-20T11:00:00Z"),
                1);
    }
}
