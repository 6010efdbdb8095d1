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

    private static final String SELECT =
            """
            select id, topic, type, subject, status, reason, received_at, length(body) as size
            from inbox
            """;

    private final JdbcClient jdbc;
    private final ParkedTable table;

    Operations(JdbcClient jdbc, ParkedTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** What is parked before what waits, the oldest first: only the parked needs an operator. */
    List<ParkedMessage> open() {
        return jdbc.sql(
                        SELECT
                                + """
                                where status in ('PARKED', 'WAITING') order by status, position limit :page
                                """)
                .param("page", PAGE)
                .query(Operations::read)
                .list();
    }

    /** How many there are, shown or not. */
    long count() {
        return jdbc.sql("select count(*) from inbox where status in ('PARKED', 'WAITING')")
                .query(Long.class)
                .single();
    }

    /** A parked message, wherever it stands in the list. */
    ParkedMessage parked(UUID id) {
        return jdbc.sql(SELECT + " where status = 'PARKED' and id = :id")
                .param("id", id)
                .query(Operations::read)
                .optional()
                .orElseThrow(Operations::notParked);
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
        if (!table.discard(id, by.sub())) {
            throw notParked();
        }
        LOG.info("Message {} discarded by {}", id, by.sub());
    }

    private static Conflict notParked() {
        return new Conflict("This message is not parked any more.");
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
