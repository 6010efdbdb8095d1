package uk.candour.notification.correspondents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.candour.contract.ContactEvent.ContactRecorded;
import uk.candour.platform.inbox.Envelope;
import uk.candour.platform.inbox.Refused;
import uk.candour.platform.outbox.TimeOrderedIds;

/** The versions of each request's contact. */
@Repository
public class Contacts {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    Contacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void record(ContactRecorded contact, Envelope envelope) {
        insert(
                new Contact(
                        envelope.id(),
                        contact.requestId(),
                        contact.applicantId(),
                        contact.name(),
                        contact.email(),
                        contact.trackingUrl()),
                envelope.time());
    }

    /**
     * Forgets who the applicant is, in every version. What still had to be sent to them becomes an
     * officer's work, as with any address that no mail can be sent to.
     */
    public void erase(UUID applicantId) {
        jdbc.sql(
                        """
                        update contact set name = '', email = '', tracking_url = ''
                        where applicant_id = :applicant
                        """)
                .param("applicant", applicantId)
                .update();
    }

    /** A version of our own, because an officer found the right address. */
    public UUID correct(Contact contact, String email) {
        UUID id = TimeOrderedIds.next(clock);
        insert(
                new Contact(
                        id,
                        contact.requestId(),
                        contact.applicantId(),
                        contact.name(),
                        email,
                        contact.trackingUrl()),
                clock.instant());
        return id;
    }

    public Optional<Contact> find(UUID id) {
        return jdbc.sql(
                        """
                        select id, request_id, applicant_id, name, email, tracking_url
                        from contact where id = :id
                        """)
                .param("id", id)
                .query(Contact.class)
                .optional();
    }

    public Optional<Contact> latest(UUID requestId) {
        return jdbc.sql(
                        """
                        select id, request_id, applicant_id, name, email, tracking_url
                        from contact where request_id = :request
                        order by recorded_at desc, id desc limit 1
                        """)
                .param("request", requestId)
                .query(Contact.class)
                .optional();
    }

    /**
     * The contact that a message needs. It travels on a topic of its own: not here yet is a fault
     * that passes, but not for longer than any message may wait for what it needs.
     */
    public Contact awaited(Optional<Contact> contact, Envelope envelope) {
        if (contact.isEmpty() && envelope.time().plus(LONGEST_WAIT).isBefore(clock.instant())) {
            throw new Refused("the applicant's contact did not come");
        }
        return contact.orElseThrow(
                () -> new TransientDataAccessResourceException("The contact is not here yet"));
    }

    private void insert(Contact contact, Instant at) {
        jdbc.sql(
                        """
                        insert into contact (id, request_id, applicant_id, name, email,
                                             tracking_url, recorded_at)
                        values (:id, :requestId, :applicantId, :name, :email, :trackingUrl, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", contact.id())
                .param("requestId", contact.requestId())
                .param("applicantId", contact.applicantId())
                .param("name", contact.name())
                .param("email", contact.email())
                .param("trackingUrl", contact.trackingUrl())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
