package uk.candour.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The relay's view of the table, all on the one connection that holds the relay's lock. */
class OutboxTable implements Pipeline.Rows {

    private static final long RELAY_LOCK = 0x6f7574626f78L;

    private final Connection connection;
    private final String source;

    OutboxTable(Connection connection, String source) {
        this.connection = connection;
        this.source = source;
    }

    /**
     * True for the one relay of this database; the lock ends with the connection. Marks need no
     * wait for the disk: a mark that is lost sends its message again, and the inbox has seen it.
     * Whoever is not the relay leaves the connection as it was: others will commit on it.
     */
    boolean lock() throws SQLException {
        if (!tryLock()) {
            return false;
        }
        try {
            set("set synchronous_commit = off");
        } catch (SQLException fault) {
            giveUp(fault);
            throw fault;
        }
        return true;
    }

    private boolean tryLock() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            select.setLong(1, RELAY_LOCK);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** A connection that cannot be set right again is ended: nobody else may get it. */
    void unlock() throws SQLException {
        try {
            set("reset synchronous_commit");
            try (PreparedStatement select =
                    connection.prepareStatement("select pg_advisory_unlock(?)")) {
                select.setLong(1, RELAY_LOCK);
                select.execute();
            }
        } catch (SQLException fault) {
            giveUp(fault);
            throw fault;
        }
    }

    private void giveUp(SQLException fault) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException again) {
            fault.addSuppressed(again);
        }
    }

    private void set(String setting) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(setting);
        }
    }

    @Override
    public List<OutboxRow> unsent(Collection<Long> onTheirWay, int limit) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select position, id, topic, key, subject, type, sequence, causation, needs, trace_parent,
                               body, created_at
                        from outbox where sent_at is null and position <> all(?) order by position limit ?
                        """)) {
            select.setArray(1, connection.createArrayOf("bigint", onTheirWay.toArray()));
            select.setInt(2, limit);
            List<OutboxRow> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(OutboxRow.of(row, source));
                }
            }
            return rows;
        }
    }

    @Override
    public void markSent(Collection<Long> positions, OffsetDateTime at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update outbox set sent_at = ? where position = any(?)")) {
            update.setObject(1, at);
            update.setArray(2, connection.createArrayOf("bigint", positions.toArray()));
            update.executeUpdate();
        }
    }
}
