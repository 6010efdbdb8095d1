package uk.candour.notification.notice;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.candour.contract.AssessmentEvent.FeeCharged;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.Document;
import uk.candour.contract.IntakeEvent.ApologyWorded;
import uk.candour.contract.IntakeEvent.MoreTimeClaimed;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.ReviewAsked;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.NotifyApplicant;
import uk.candour.contract.NotificationCommand.SendApology;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.Regime;
import uk.candour.notification.casefile.CaseFile;
import uk.candour.notification.correspondents.Authority;
import uk.candour.notification.correspondents.Contact;
import uk.candour.notification.correspondents.Contacts;
import uk.candour.notification.delivery.MailContent;
import uk.candour.notification.delivery.Postbox;
import uk.candour.platform.documents.DocumentStore;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.inbox.Envelope;
import uk.candour.platform.inbox.Refused;

/** Writes a notice from the officer's record and hands it in for sending. */
@Component
public class Notices {

    private static final ZoneId LEGAL_ZONE = ZoneId.of("Europe/London");

    private final CaseFile caseFile;
    private final Contacts contacts;
    private final DocumentStore store;
    private final Postbox postbox;
    private final Authority authority;
    private final URI askAgain;
    private final Clock clock;

    Notices(
            CaseFile caseFile,
            Contacts contacts,
            DocumentStore store,
            Postbox postbox,
            Authority authority,
            @Value("${candour.public-url}") String publicUrl,
            Clock clock) {
        this.caseFile = caseFile;
        this.contacts = contacts;
        this.store = store;
        this.postbox = postbox;
        this.authority = authority;
        this.askAgain = URI.create(publicUrl + "/request/new");
        this.clock = clock;
    }

    /**
     * @throws Refused when the record is unknown
     */
    public void notify(NotifyApplicant command, Envelope envelope) {
        UUID id = command.requestId();
        RequestReceived received = caseFile.received(id);
        if (command.notice() == Notice.REVIEW_ACKNOWLEDGED) {
            ReviewAsked asked = caseFile.get(id, command.triage(), ReviewAsked.class);
            write(
                    received,
                    regime(received),
                    command.notice(),
                    new NoticeLetter.ReviewAcknowledged(asked.receivedOn(), asked.dueOn()),
                    envelope,
                    envelope.id());
            return;
        }
        RequestTriaged triage = caseFile.get(id, command.triage(), RequestTriaged.class);
        write(
                received,
                triage.regime(),
                command.notice(),
                matter(command, triage),
                envelope,
                envelope.id());
    }

    private NoticeLetter.Matter matter(NotifyApplicant command, RequestTriaged triage) {
        LocalDate closesOn = command.closesOn();
        if (command.charged() == null) {
            return new NoticeLetter.Decided(command.notice(), triage.decision(), closesOn);
        }
        FeeCharged fee = caseFile.get(command.requestId(), command.charged(), FeeCharged.class);
        return closesOn == null
                ? new NoticeLetter.Unpaid(fee)
                : new NoticeLetter.Charged(fee, closesOn.minusDays(1));
    }

    /** The law that the request was triaged under. */
    private Regime regime(RequestReceived received) {
        return caseFile.all(received.requestId(), RequestTriaged.class).stream()
                .map(it -> it.record().regime())
                .reduce((earlier, later) -> later == Regime.EIR ? later : earlier)
                .orElse(received.regime());
    }

    /**
     * Tells the applicant that the answer is late, as an officer worded it.
     *
     * @throws Refused when the record is unknown
     */
    public void apologise(SendApology command, Envelope envelope) {
        UUID id = command.requestId();
        ApologyWorded apology = caseFile.get(id, command.apology(), ApologyWorded.class);
        write(
                caseFile.received(id),
                caseFile.regime(id),
                Notice.OVERDUE,
                new NoticeLetter.Late(
                        apology.statutoryDue(),
                        apology.estimate(),
                        apology.reason(),
                        apology.expectedOn()),
                envelope,
                envelope.id());
    }

    /**
     * Tells the applicant that the answer is due on another day than they were told.
     *
     * @param cause the record of the deadline that holds now
     */
    void dateChanged(
            UUID requestId, NoticeLetter.DateChanged change, Envelope envelope, UUID cause) {
        RequestReceived received = caseFile.received(requestId);
        write(received, caseFile.regime(requestId), Notice.DATE_CHANGED, change, envelope, cause);
    }

    /** Tells the applicant that complexity and volume need more time. */
    void moreTime(MoreTimeClaimed claim, Envelope envelope) {
        UUID id = claim.requestId();
        write(
                caseFile.received(id),
                Regime.EIR,
                Notice.MORE_TIME,
                new NoticeLetter.MoreTime(
                        claim.statutoryDue(),
                        claim.extendedTo(),
                        claim.complexity(),
                        claim.volume()),
                envelope,
                envelope.id());
    }

    /** Confirms to an applicant who withdrew that the case is closed. */
    public void withdrawn(CaseClosed closed, Envelope envelope) {
        RequestReceived received = caseFile.received(closed.requestId());
        write(
                received,
                received.regime(),
                Notice.WITHDRAWN,
                new NoticeLetter.Withdrawn(closed.closedOn()),
                envelope,
                envelope.id());
    }

    /**
     * Tells the applicant that their payment is here, and by when the answer is due.
     *
     * @param now the deadline that holds now
     * @param cause the record of it
     */
    void feePaid(UUID requestId, DeadlineChanged now, Envelope envelope, UUID cause) {
        RequestReceived received = caseFile.received(requestId);
        FeeCharged fee = caseFile.all(requestId, FeeCharged.class).getLast().record();
        write(
                received,
                received.regime(),
                Notice.FEE_PAID,
                new NoticeLetter.Paid(fee, now.statutoryDue(), now.provisional()),
                envelope,
                cause);
    }

    private void write(
            RequestReceived received,
            Regime regime,
            Notice notice,
            NoticeLetter.Matter matter,
            Envelope envelope,
            UUID cause) {
        UUID id = received.requestId();
        Contact contact = contacts.awaited(contacts.latest(id), envelope);
        NoticeLetter letter =
                new NoticeLetter(
                        received.reference(),
                        LocalDate.ofInstant(clock.instant(), LEGAL_ZONE),
                        received.receivedOn(),
                        regime,
                        matter,
                        askAgain,
                        authority);
        postbox.notify(
                id,
                notice,
                received.reference(),
                contact.id(),
                content(id, letter, contact),
                cause);
    }

    private MailContent content(UUID requestId, NoticeLetter letter, Contact contact) {
        NoticeRendering rendering =
                NoticeRendering.of(letter, contact.name(), contact.trackingUrl());
        return new MailContent(
                NoticeWording.subject(letter.reference()),
                stored(requestId, "notice.txt", rendering.emailText()),
                stored(requestId, "notice.html", rendering.emailHtml()),
                List.of(
                        stored(
                                requestId,
                                "notice-" + letter.reference() + ".pdf",
                                rendering.letter())));
    }

    private Document stored(UUID requestId, String name, byte[] bytes) {
        StoredFile file = store.put(requestId, name, new ByteArrayInputStream(bytes));
        return new Document(file.sha256(), file.name(), file.type(), file.size());
    }
}
