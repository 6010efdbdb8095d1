package uk.candour.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import uk.candour.local.settings.CannotRun;
import uk.candour.local.settings.Secrets;

/** One database and one role for each service, named alike; made or put right at every start. */
final class Databases {

    private final int port;
    private final Secrets secrets;
    private final List<String> names;

    Databases(int port, Secrets secrets, List<String> names) {
        this.port = port;
        this.secrets = secrets;
        this.names = List.copyOf(names);
    }

    boolean answer() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    void ensure() {
        try (Connection connection = connect()) {
            for (String name : names) {
                ensure(connection, name);
            }
        } catch (SQLException e) {
            throw new CannotRun("Cannot make the databases: " + e.getMessage(), e);
        }
    }

    private void ensure(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", name)) {
                statement.execute("CREATE ROLE \"%s\" LOGIN".formatted(name));
            }
            statement.execute("ALTER ROLE \"%s\" PASSWORD '%s'".formatted(name, secrets.of(name)));
            if (!exists(connection, "SELECT FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE \"%s\" OWNER \"%s\"".formatted(name, name));
            }
            statement.execute("REVOKE ALL ON DATABASE \"%s\" FROM PUBLIC".formatted(name));
        }
    }

    String makeScratch(String owner) {
        dropScratch();
        execute("CREATE DATABASE scratch OWNER \"%s\"".formatted(owner));
        return "jdbc:postgresql://127.0.0.1:%d/scratch".formatted(port);
    }

    void dropScratch() {
        execute("DROP DATABASE IF EXISTS scratch WITH (FORCE)");
    }

    private void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new CannotRun("PostgreSQL refuses: " + sql + ": " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", secrets.of("postgres"));
        login.setProperty("connectTimeout", "2");
        login.setProperty("socketTimeout", "20");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), login);
    }
}
