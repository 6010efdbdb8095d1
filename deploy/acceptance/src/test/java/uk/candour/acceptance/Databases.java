package uk.candour.acceptance;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The five databases, read as any holder of their passwords could. */
public final class Databases {

    public static final List<String> SERVICES =
            List.of("intake", "assessment", "approval", "notification", "process");

    private final int port;
    private final Properties passwords = new Properties();

    public Databases(Candour candour) {
        this.port = candour.ports().of("POSTGRES");
        try (Reader file = Files.newBufferedReader(candour.home().resolve("run/secrets"))) {
            passwords.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads what a row says. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> query(String service, String sql, Row<T> mapping) {
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(mapping.read(result));
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(service + ": " + sql, failure);
        }
    }

    public long count(String service, String sql) {
        return query(service, sql, row -> row.getLong(1)).getFirst();
    }

    /** Changes rows and says how many. */
    public int change(String service, String sql) {
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(service + ": " + sql, failure);
        }
    }

    private Connection connect(String service) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", service);
        login.setProperty("password", passwords.getProperty(service, ""));
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "60");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, service), login);
    }
}
