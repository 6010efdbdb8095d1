package uk.candour.notification.correspondents;

import java.util.UUID;

/**
 * Who to write to about one request, in one version.
 *
 * @param id id of the message that recorded it
 */
public record Contact(
        UUID id, UUID requestId, UUID applicantId, String name, String email, String trackingUrl) {

    @Override
    public String toString() {
        return "Contact[" + id + "]";
    }
}
