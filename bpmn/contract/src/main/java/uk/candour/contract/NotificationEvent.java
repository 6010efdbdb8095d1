package uk.candour.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happened in notification-service: {@code foi.notification.events}. */
public sealed interface NotificationEvent extends Message
        permits NotificationEvent.RequestAcknowledged,
                NotificationEvent.ResponseComposed,
                NotificationEvent.ResponseSent,
                NotificationEvent.DeliveryFailed,
                NotificationEvent.ApplicantNotified,
                WorkEvent {

    record RequestAcknowledged(
            UUID requestId, Instant sentAt, Channel channel, boolean possibleDuplicate)
            implements NotificationEvent {}

    /**
     * A response was rendered, once.
     *
     * @param packSha256 SHA-256 of the manifest; what sign-off signs
     * @param letterSha256 SHA-256 of the letter's PDF
     * @param authors whoever wrote a record in it: none of them may sign it off
     */
    record ResponseComposed(
            UUID requestId,
            ResponseKind kind,
            String packSha256,
            String letterSha256,
            Manifest manifest,
            List<Actor> authors)
            implements NotificationEvent {}

    /**
     * Everything that will be sent, by hash; nothing off it is.
     *
     * @param recipientVersion id of the {@code ContactRecorded} message it is addressed by
     */
    record Manifest(
            Document letter,
            Document emailText,
            Document emailHtml,
            List<Document> enclosures,
            UUID recipientVersion) {}

    /**
     * @param sentOn the legal day it left, Europe/London
     */
    record ResponseSent(
            UUID requestId,
            ResponseKind kind,
            String packSha256,
            LocalDate sentOn,
            Channel channel,
            boolean possibleDuplicate)
            implements NotificationEvent {}

    /**
     * @param diagnosis the server's status code and a plain reason, without the address
     */
    record DeliveryFailed(UUID requestId, Letter letter, String diagnosis)
            implements NotificationEvent {}

    /**
     * A notice left.
     *
     * @param letterSha256 SHA-256 of its PDF
     * @param sentOn the legal day it left, Europe/London
     */
    record ApplicantNotified(
            UUID requestId,
            Notice notice,
            String letterSha256,
            LocalDate sentOn,
            Channel channel,
            boolean possibleDuplicate)
            implements NotificationEvent {}

    /** Which message to the applicant. */
    enum Letter {
        ACKNOWLEDGEMENT,
        RESPONSE,
        NOTICE
    }
}
