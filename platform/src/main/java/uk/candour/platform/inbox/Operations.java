package uk.candour.platform.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.Conflict;

/** What an operator can do about messages that wait or are parked. */
@Repository
class Operations {

    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);
    private static final int PAGE = 200;

    private final JdbcClient jdbc;
    private final InboxTable table;

    Operations(JdbcClient jdbc, InboxTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    List<ParkedMessage> open() {
        return jdbc.sql(
                        """
                        select id, topic, type, subject, status, reason, received_at, length(body) as size
                        from inbox where status in ('PARKED', 'WAITING') order by position limit :page
                        """)
                .param("page", PAGE)
                .query(Operations::read)
                .list();
    }

    @Transactional
    void replay(UUID id, Person by) {
        if (!table.replay(id)) {
            throw new Conflict(
                    "This message is not parked any more, or its headers are unreadable.");
        }
        LOG.info("Message {} replayed by {}", id, by.sub());
    }

    @Transactional
    void discard(UUID id, Person by) {
        boolean parked =
                open().stream().anyMatch(it -> it.id().equals(id) && "PARKED".equals(it.status()));
        if (!parked) {
            throw new Conflict("This message is not parked any more.");
        }
        table.discard(id, by.sub());
        LOG.info("Message {} discarded by {}", id, by.sub());
    }

    private static ParkedMessage read(ResultSet row, int number) throws SQLException {
        return new ParkedMessage(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("type"),
                row.getObject("subject", UUID.class),
                row.getString("status"),
                row.getString("reason"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getInt("size"));
    }
}
