package uk.candour.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened in notification-service: {@code foi.notification.events}. */
public sealed interface NotificationEvent extends Message
        permits NotificationEvent.RequestAcknowledged,
                NotificationEvent.ResponseComposed,
                NotificationEvent.ResponseBlocked,
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
     * The records make no lawful response, so nothing was rendered: a mandatory part of the notice
     * is missing (FOIA s.17, EIR reg 14).
     *
     * @param problems at least one
     */
    record ResponseBlocked(UUID requestId, ResponseKind kind, List<Problem> problems)
            implements NotificationEvent {}

    /**
     * What is missing or wrong, and what to do about it.
     *
     * @param item null where it is about the whole response
     * @param to the step that puts it right; triage where the whole request was refused there
     */
    record Problem(@Nullable Integer item, String problem, ReturnTo to) {}

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
        NOTICE,
        /** That the answer is late. */
        APOLOGY
    }
}
