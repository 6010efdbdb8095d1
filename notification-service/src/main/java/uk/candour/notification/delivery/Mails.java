package uk.candour.notification.delivery;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The mails of each case. */
@Repository
public class Mails {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Mails(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Mail mail) {
        jdbc.sql(
                        """
                        insert into mail (id, request_id, kind, version, cause, message_id, contact,
                                          content, bytes, pack, approval, state, next_at, created_at)
                        values (:id, :request, :kind, :version, :cause, :messageId, :contact,
                                :content, :bytes, :pack, :approval, 'PENDING', :at, :at)
                        """)
                .param("id", mail.id())
                .param("request", mail.requestId())
                .param("kind", mail.kind().name())
                .param("version", mail.version())
                .param("cause", mail.cause())
                .param("messageId", mail.messageId())
                .param("contact", mail.contact())
                .param("content", json.writeValueAsString(mail.content()))
                .param("bytes", mail.content().size())
                .param("pack", mail.pack())
                .param("approval", mail.approval())
                .param("at", mail.createdAt().atOffset(UTC))
                .update();
    }

    int nextVersion(UUID requestId, MailKind kind) {
        return jdbc.sql(
                        """
                        select coalesce(max(version), 0) + 1 from mail
                        where request_id = :request and kind = :kind
                        """)
                .param("request", requestId)
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }

    /** The mail that failed with that event. */
    Optional<Mail> findByFailure(UUID failure) {
        return jdbc.sql("select * from mail where failure = :failure")
                .param("failure", failure)
                .query(this::mail)
                .optional();
    }

    public List<Mail> of(UUID requestId) {
        return jdbc.sql(
                        "select * from mail where request_id = :request order by created_at, version, id")
                .param("request", requestId)
                .query(this::mail)
                .list();
    }

    Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                MailKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getObject("cause", UUID.class),
                row.getString("message_id"),
                row.getObject("contact", UUID.class),
                json.readValue(row.getString("content"), MailContent.class),
                row.getObject("pack", UUID.class),
                row.getObject("approval", UUID.class),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempt"),
                row.getInt("doubts"),
                instant(row, "next_at"),
                row.getString("server_answer"),
                row.getString("diagnosis"),
                row.getObject("failure", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                row.getObject("posted_on", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
