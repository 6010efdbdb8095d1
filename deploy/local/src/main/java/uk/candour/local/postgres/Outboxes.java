package uk.candour.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import uk.candour.local.settings.CannotRun;
import uk.candour.local.settings.Secrets;

/** The services' outboxes, for repair. */
public record Outboxes(int port, Secrets secrets) {

    private static final String SEND_AGAIN =
            """
            UPDATE outbox SET sent_at = NULL WHERE subject = ? AND sent_at IS NOT NULL
            """;

    /**
     * Marks a case's messages as unsent, which their relay sees at its next look; returns how many.
     */
    public int sendAgain(String service, UUID subject) {
        String address = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, service);
        try (Connection connection =
                        DriverManager.getConnection(address, service, secrets.of(service));
                PreparedStatement update = connection.prepareStatement(SEND_AGAIN)) {
            update.setObject(1, subject);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new CannotRun(
                    "The database of %s does not answer (%s). Is Candour up?"
                            .formatted(service, e.getMessage()),
                    e);
        }
    }
}
