package uk.candour.notification.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.candour.contract.Channel;
import uk.candour.contract.NotificationCommand.ResolveDelivery;
import uk.candour.contract.NotificationEvent;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.NotificationEvent.DeliveryFailed;
import uk.candour.contract.NotificationEvent.RequestAcknowledged;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.contract.Topic;
import uk.candour.notification.letter.Pack;
import uk.candour.notification.letter.Packs;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;
import uk.candour.platform.workqueue.NewWork;
import uk.candour.platform.workqueue.WorkQueue;

/** Records what became of a mail and tells whoever waits for it; both or neither. */
@Component
class Delivery {

    static final ZoneId LEGAL_ZONE = ZoneId.of("Europe/London");
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final MailStates states;
    private final Packs packs;
    private final WorkQueue queue;
    private final Outbox outbox;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Delivery(
            MailStates states,
            Packs packs,
            WorkQueue queue,
            Outbox outbox,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.states = states;
        this.packs = packs;
        this.queue = queue;
        this.outbox = outbox;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void record(Mail mail, Outcome outcome) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            boolean ours =
                    switch (Patience.after(outcome, mail, now)) {
                        case Patience.Next.Done it -> sent(mail, it.answer(), now);
                        case Patience.Next.GiveUp it -> failed(mail, it.diagnosis(), now);
                        case Patience.Next.TryAgain it ->
                                states.again(mail, it.state(), it.at(), it.why());
                    };
            if (!ours) {
                LOG.warn("Mail {} was taken over; outcome dropped", mail.id());
            }
        });
        LOG.info("Mail {} attempt {}: {}", mail.id(), mail.attempt(), outcome);
    }

    /** An officer posted it: whoever waits learns the day it left. */
    void posted(Mail mail, LocalDate on, UUID cause) {
        states.posted(mail, on);
        tell(mail, left(mail, on.atStartOfDay(LEGAL_ZONE).toInstant(), Channel.POST), cause);
    }

    private boolean sent(Mail mail, String answer, Instant now) {
        boolean ours = states.sent(mail, answer, now);
        if (ours) {
            tell(mail, left(mail, now, Channel.EMAIL), mail.cause());
        }
        return ours;
    }

    private boolean failed(Mail mail, String diagnosis, Instant now) {
        boolean ours = states.failed(mail, diagnosis, now);
        if (ours) {
            var event = new DeliveryFailed(mail.requestId(), mail.kind().letter(), diagnosis);
            UUID failure = tell(mail, event, mail.cause());
            states.failedWith(mail, failure);
            if (mail.kind().beside()) {
                queue.open(
                        new NewWork(
                                failure,
                                UndeliverableDesk.QUEUE,
                                mail.requestId(),
                                null,
                                new ResolveDelivery(mail.requestId(), failure)));
            }
        }
        return ours;
    }

    private NotificationEvent left(Mail mail, Instant at, Channel channel) {
        LocalDate on = LocalDate.ofInstant(at, LEGAL_ZONE);
        return switch (mail.kind().letter()) {
            case ACKNOWLEDGEMENT ->
                    new RequestAcknowledged(
                            mail.requestId(), at, channel, mail.possibleDuplicate());
            case RESPONSE -> responseSent(mail, on, channel);
            case NOTICE, APOLOGY ->
                    new ApplicantNotified(
                            mail.requestId(),
                            mail.kind().notice(),
                            mail.content().attachments().getFirst().sha256(),
                            on,
                            channel,
                            mail.possibleDuplicate());
        };
    }

    private ResponseSent responseSent(Mail mail, LocalDate on, Channel channel) {
        Pack pack = packs.find(java.util.Objects.requireNonNull(mail.pack())).orElseThrow();
        return new ResponseSent(
                mail.requestId(),
                mail.kind().response(),
                pack.packSha256(),
                on,
                channel,
                mail.possibleDuplicate());
    }

    private UUID tell(Mail mail, NotificationEvent event, UUID cause) {
        return outbox.send(
                Outgoing.of(Topic.NOTIFICATION_EVENTS.wireName(), mail.requestId(), event)
                        .causedBy(cause));
    }
}
