package uk.candour.notification.delivery;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How mails go from state to state. Each change is conditional on the state it leaves and on the
 * attempt it belongs to: a sender that was taken for dead changes nothing any more.
 */
@Repository
class MailStates {

    private final JdbcClient jdbc;
    private final Mails mails;

    MailStates(JdbcClient jdbc, Mails mails) {
        this.jdbc = jdbc;
        this.mails = mails;
    }

    /**
     * Takes the most overdue mail whose contact is known and marks it SENDING until {@code lease},
     * or longer where it is large; two senders never take the same one.
     */
    Optional<Mail> take(Instant now, Instant lease) {
        return jdbc.sql(
                        """
                        update mail set state = 'SENDING', attempt = attempt + 1, at_dot = false,
                                        next_at = :lease + bytes / 50000 * interval '1 second'
                        where id = (select m.id from mail m join contact c on c.id = m.contact
                                    where m.next_at <= :now and m.state <> 'SENDING'
                                    order by m.next_at limit 1
                                    for update of m skip locked)
                        returning *
                        """)
                .param("now", now.atOffset(UTC))
                .param("lease", lease.atOffset(UTC))
                .query(mails::mail)
                .optional();
    }

    /** Whether the sender still has the mail; from now on a break leaves it in doubt. */
    boolean enterDoubt(Mail mail, Instant now, Instant lease) {
        return jdbc.sql(
                                """
                                update mail set at_dot = true, next_at = :lease
                                where id = :id and attempt = :attempt and state = 'SENDING'
                                    and next_at > :now
                                """)
                        .param("lease", lease.atOffset(UTC))
                        .param("now", now.atOffset(UTC))
                        .param("id", mail.id())
                        .param("attempt", mail.attempt())
                        .update()
                == 1;
    }

    /** Mails whose sender died: in doubt if the dot may have been out, else simply due again. */
    int recoverAbandoned(Instant now) {
        return jdbc.sql(
                        """
                        update mail set state = case when at_dot then 'UNKNOWN' else 'RETRY' end,
                                        doubts = doubts + case when at_dot then 1 else 0 end,
                                        diagnosis = 'the sender stopped while it was sending'
                        where id in (select id from mail
                                     where next_at <= :now and state = 'SENDING'
                                     for update skip locked)
                        """)
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** False when the mail is no longer this sender's. */
    boolean sent(Mail mail, String serverAnswer, Instant at) {
        return end(mail, MailState.SENT, at, serverAnswer, null);
    }

    boolean failed(Mail mail, String diagnosis, Instant at) {
        return end(mail, MailState.FAILED, at, null, diagnosis);
    }

    private boolean end(
            Mail mail,
            MailState state,
            Instant at,
            @Nullable String answer,
            @Nullable String diagnosis) {
        return jdbc.sql(
                                """
                                update mail set state = :state, next_at = null, ended_at = :at,
                                                server_answer = :answer, diagnosis = :diagnosis
                                where id = :id and attempt = :attempt and state = 'SENDING'
                                """)
                        .param("state", state.name())
                        .param("at", at.atOffset(UTC))
                        .param("answer", answer)
                        .param("diagnosis", diagnosis)
                        .param("id", mail.id())
                        .param("attempt", mail.attempt())
                        .update()
                == 1;
    }

    boolean again(Mail mail, MailState state, Instant at, String diagnosis) {
        return jdbc.sql(
                                """
                                update mail set state = :state, next_at = :at,
                                                doubts = doubts + :doubt, diagnosis = :diagnosis
                                where id = :id and attempt = :attempt and state = 'SENDING'
                                """)
                        .param("state", state.name())
                        .param("at", at.atOffset(UTC))
                        .param("doubt", state == MailState.UNKNOWN ? 1 : 0)
                        .param("diagnosis", diagnosis)
                        .param("id", mail.id())
                        .param("attempt", mail.attempt())
                        .update()
                == 1;
    }

    void failedWith(Mail mail, UUID failure) {
        jdbc.sql("update mail set failure = :failure where id = :id")
                .param("failure", failure)
                .param("id", mail.id())
                .update();
    }

    void posted(Mail mail, LocalDate on) {
        jdbc.sql(
                        """
                        update mail set state = 'POSTED', posted_on = :on
                        where id = :id and state = 'FAILED'
                        """)
                .param("on", on)
                .param("id", mail.id())
                .update();
    }
}
