package uk.candour.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.candour.platform.servers.Servers;

/** The relay's connection comes from a pool and goes back to it: others commit on it. */
@Tag("slow")
class RelayLockTests {

    private Connection first;
    private Connection second;

    @BeforeEach
    void connect() throws SQLException {
        first = connection();
        second = connection();
    }

    @AfterEach
    void disconnect() throws SQLException {
        first.close();
        second.close();
    }

    @Test
    void commitsAsEverybodyElseWhereAnotherIsTheRelay() throws SQLException {
        assertThat(new OutboxTable(first, "test").lock()).isTrue();

        assertThat(new OutboxTable(second, "test").lock()).isFalse();

        assertThat(synchronousCommit(first)).isEqualTo("off");
        assertThat(synchronousCommit(second)).isEqualTo("on");
    }

    @Test
    void givesTheConnectionBackAsItWas() throws SQLException {
        OutboxTable table = new OutboxTable(first, "test");
        table.lock();

        table.unlock();

        assertThat(synchronousCommit(first)).isEqualTo("on");
        assertThat(new OutboxTable(second, "test").lock()).isTrue();
    }

    @Test
    void endsAConnectionThatItCannotSetRight() throws SQLException {
        OutboxTable table = new OutboxTable(first, "test");
        table.lock();
        first.setAutoCommit(false);
        try (Statement statement = first.createStatement()) {
            statement.execute("select 1 / 0");
        } catch (SQLException aborted) {
            assertThat(aborted.getSQLState()).isEqualTo("22012");
        }

        assertThatExceptionOfType(SQLException.class).isThrownBy(table::unlock);

        assertThat(first.isClosed()).isTrue();
    }

    private static Connection connection() throws SQLException {
        Servers servers = Servers.running();
        Properties session = new Properties();
        session.setProperty("user", servers.user());
        session.setProperty("password", servers.password());
        session.setProperty("options", "-c synchronous_commit=on");
        return DriverManager.getConnection(servers.jdbcUrl(), session);
    }

    private static String synchronousCommit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show synchronous_commit")) {
            row.next();
            return row.getString(1);
        }
    }
}
