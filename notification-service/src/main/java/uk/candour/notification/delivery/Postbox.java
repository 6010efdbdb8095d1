package uk.candour.notification.delivery;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.notification.casefile.CaseFile;
import uk.candour.notification.letter.Pack;
import uk.candour.notification.letter.Packs;
import uk.candour.platform.inbox.Refused;
import uk.candour.platform.outbox.TimeOrderedIds;

/** Where mails are handed in, in the transaction of the command that asks for them. */
@Component
public class Postbox {

    private final Mails mails;
    private final Packs packs;
    private final CaseFile caseFile;
    private final SendingLoop loop;
    private final Clock clock;
    private final String domain;

    Postbox(
            Mails mails,
            Packs packs,
            CaseFile caseFile,
            SendingLoop loop,
            Clock clock,
            @Value("${candour.mail.from}") String from) {
        this.mails = mails;
        this.packs = packs;
        this.caseFile = caseFile;
        this.loop = loop;
        this.clock = clock;
        this.domain = from.substring(from.indexOf('@') + 1);
    }

    /**
     * @throws Refused when the case has been acknowledged already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void acknowledge(
            UUID requestId, String reference, UUID contact, MailContent content, UUID cause) {
        hand(requestId, MailKind.ACKNOWLEDGEMENT, reference, contact, content, null, null, cause);
    }

    /**
     * @throws Refused when this is not the pack that was approved, or the case has its final reply
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(SendResponse command, UUID cause) {
        UUID request = command.requestId();
        Pack pack =
                packs.find(command.pack())
                        .filter(it -> it.requestId().equals(request))
                        .filter(it -> it.kind() == command.kind())
                        .filter(it -> it.packSha256().equals(command.packSha256()))
                        .orElseThrow(() -> new Refused("this pack was not composed on this case"));
        ResponseApproved approval =
                caseFile.get(request, command.approval(), ResponseApproved.class);
        if (!approval.packSha256().equals(pack.packSha256())) {
            throw new Refused("the approval is of another pack");
        }
        String reference = caseFile.received(request).reference();
        MailContent content =
                new MailContent(
                        pack.subject(reference),
                        pack.manifest().emailText(),
                        pack.manifest().emailHtml(),
                        pack.attachments());
        hand(
                request,
                MailKind.of(pack.kind()),
                reference,
                pack.manifest().recipientVersion(),
                content,
                pack.id(),
                command.approval(),
                cause);
    }

    /**
     * @throws Refused when the applicant has that notice already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void notify(
            UUID requestId,
            Notice notice,
            String reference,
            UUID contact,
            MailContent content,
            UUID cause) {
        hand(requestId, MailKind.of(notice), reference, contact, content, null, null, cause);
    }

    /** Sends a mail that failed once more, as an officer decided. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void resend(Mail failed, UUID contact, UUID cause) {
        String reference = caseFile.received(failed.requestId()).reference();
        insert(
                failed.requestId(),
                failed.kind(),
                reference,
                contact,
                failed.content(),
                failed.pack(),
                failed.approval(),
                cause);
    }

    private void hand(
            UUID requestId,
            MailKind kind,
            String reference,
            UUID contact,
            MailContent content,
            @Nullable UUID pack,
            @Nullable UUID approval,
            UUID cause) {
        if (kind.oncePerCase() && mails.nextVersion(requestId, kind) > 1) {
            throw new Refused("the case has its " + kind + " already");
        }
        insert(requestId, kind, reference, contact, content, pack, approval, cause);
    }

    private void insert(
            UUID requestId,
            MailKind kind,
            String reference,
            UUID contact,
            MailContent content,
            @Nullable UUID pack,
            @Nullable UUID approval,
            UUID cause) {
        int version = mails.nextVersion(requestId, kind);
        mails.insert(
                Mail.pending(
                        TimeOrderedIds.next(clock),
                        requestId,
                        kind,
                        version,
                        cause,
                        messageId(reference, kind, version),
                        contact,
                        content,
                        pack,
                        approval,
                        clock.instant()));
        loop.wakeAfterCommit();
    }

    /** The same for every attempt at one mail, so that a copy can be told for what it is. */
    private String messageId(String reference, MailKind kind, int version) {
        return "<%s.%s.%d@%s>"
                .formatted(
                        reference.replaceAll("[^A-Za-z0-9-]", "-"),
                        kind.name().toLowerCase(java.util.Locale.ROOT),
                        version,
                        domain);
    }
}
