package uk.candour.notification.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one applicant.
 *
 * @param version rises when an officer has it sent again, or with each notice of its kind
 * @param cause the command that waits for the outcome
 * @param contact the version of the contact it is addressed by
 * @param pack the pack it carries; null for an acknowledgement or a notice
 * @param approval the sign-off of that pack; null where there is none
 * @param doubts how often it broke when the server may have taken it: a copy may have arrived
 * @param nextAt when it is due; while SENDING, when its sender is taken for dead
 * @param failure id of the {@code DeliveryFailed} event, once there is one
 */
public record Mail(
        UUID id,
        UUID requestId,
        MailKind kind,
        int version,
        UUID cause,
        String messageId,
        UUID contact,
        MailContent content,
        @Nullable UUID pack,
        @Nullable UUID approval,
        MailState state,
        int attempt,
        int doubts,
        @Nullable Instant nextAt,
        @Nullable String serverAnswer,
        @Nullable String diagnosis,
        @Nullable UUID failure,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable LocalDate postedOn) {

    static Mail pending(
            UUID id,
            UUID requestId,
            MailKind kind,
            int version,
            UUID cause,
            String messageId,
            UUID contact,
            MailContent content,
            @Nullable UUID pack,
            @Nullable UUID approval,
            Instant now) {
        return new Mail(
                id,
                requestId,
                kind,
                version,
                cause,
                messageId,
                contact,
                content,
                pack,
                approval,
                MailState.PENDING,
                0,
                0,
                now,
                null,
                null,
                null,
                now,
                null,
                null);
    }

    public boolean possibleDuplicate() {
        return doubts > 0;
    }
}
