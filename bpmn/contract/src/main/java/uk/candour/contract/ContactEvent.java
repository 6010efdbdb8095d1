package uk.candour.contract;

import java.util.UUID;

/**
 * Who to write to. On a compacted topic of its own, keyed by applicant id and read by
 * notification-service only; a tombstone erases it.
 */
public sealed interface ContactEvent extends Message {

    /**
     * @param trackingUrl the applicant's unguessable link to the request's progress
     */
    record ContactRecorded(
            UUID requestId, UUID applicantId, String name, String email, String trackingUrl)
            implements ContactEvent {}
}
