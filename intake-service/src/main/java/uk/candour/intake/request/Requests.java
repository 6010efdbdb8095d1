package uk.candour.intake.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.candour.contract.Channel;
import uk.candour.contract.Regime;

/** The requests that were accepted, and who made them. */
@Repository
public class Requests {

    private static final String SELECT =
            """
            SELECT r.*, a.name, a.email FROM request r JOIN applicant a ON a.id = r.applicant_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Requests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Request> byId(UUID id) {
        return jdbc.sql(SELECT + "WHERE r.id = :id")
                .param("id", id)
                .query(Requests::read)
                .optional();
    }

    public Optional<Request> byTrackingToken(String token) {
        return jdbc.sql(SELECT + "WHERE r.tracking_token = :token")
                .param("token", token)
                .query(Requests::read)
                .optional();
    }

    public Optional<Request> byReference(String reference) {
        return jdbc.sql(SELECT + "WHERE r.reference = :reference")
                .param("reference", reference)
                .query(Requests::read)
                .optional();
    }

    /**
     * Other requests of the same address or name that came within these days, both included: the
     * fifty newest, newest first.
     */
    public List<Request> ofTheSame(Request request, LocalDate first, LocalDate last) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE (lower(a.email) = lower(:email) OR lower(a.name) = lower(:name))
                                    AND r.id <> :id AND r.received_on BETWEEN :first AND :last
                                ORDER BY r.received_on DESC, r.reference DESC LIMIT 50
                                """)
                .param("email", request.applicant().email().strip())
                .param("name", request.applicant().name().strip())
                .param("id", request.id())
                .param("first", first)
                .param("last", last)
                .query(Requests::read)
                .list();
    }

    /**
     * Earlier requests about nearly the same, the closest first: by their words and by their
     * titles. The commonest words of a request say little, so its title decides which are looked
     * at.
     */
    public List<Request> similar(Request request, int most) {
        return jdbc.sql(
                        """
                        WITH this AS (
                            SELECT subject, sought, accepted_at,
                                (SELECT string_agg(quote_literal(lexeme), ' | ')
                                 FROM unnest(to_tsvector('english', subject)))::tsquery AS asked
                            FROM request WHERE id = :id)
                        """
                                + SELECT.replace("FROM request r", "FROM this, request r")
                                + """
                                WHERE r.id <> :id AND r.accepted_at <= this.accepted_at
                                    AND (r.sought @@ this.asked OR r.subject % this.subject)
                                ORDER BY similarity(r.subject, this.subject)
                                    + ts_rank_cd(r.sought, this.asked, 1 | 32) DESC,
                                    r.accepted_at DESC
                                LIMIT :most
                                """)
                .param("id", request.id())
                .param("most", most)
                .query(Requests::read)
                .list();
    }

    /** What came in last. */
    public List<Request> latest() {
        return jdbc.sql(SELECT + "ORDER BY r.accepted_at DESC LIMIT 20")
                .query(Requests::read)
                .list();
    }

    long nextNumber() {
        return jdbc.sql("SELECT nextval('request_reference')").query(Long.class).single();
    }

    void add(Request request) {
        jdbc.sql("INSERT INTO applicant (id, name, email) VALUES (:id, :name, :email)")
                .paramSource(request.applicant())
                .update();
        jdbc.sql(
                        """
                        INSERT INTO request (id, reference, tracking_token, applicant_id, regime,
                            channel, received_on, accepted_at, subject, words)
                        VALUES (:id, :reference, :token, :applicant, :regime,
                            :channel, :receivedOn, :acceptedAt, :subject, :words)
                        """)
                .param("id", request.id())
                .param("reference", request.reference())
                .param("token", request.trackingToken())
                .param("applicant", request.applicant().id())
                .param("regime", request.regime().name())
                .param("channel", request.channel().name())
                .param("receivedOn", request.receivedOn())
                .param("acceptedAt", clock.instant().atOffset(ZoneOffset.UTC))
                .param("subject", request.subject())
                .param("words", request.text())
                .update();
    }

    /** Puts a request under another law than it was received under. */
    public void govern(UUID id, Regime regime) {
        jdbc.sql("UPDATE request SET regime = :regime WHERE id = :id")
                .param("id", id)
                .param("regime", regime.name())
                .update();
    }

    private static Request read(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("tracking_token"),
                new Applicant(
                        row.getObject("applicant_id", UUID.class),
                        row.getString("name"),
                        row.getString("email")),
                Regime.valueOf(row.getString("regime")),
                Channel.valueOf(row.getString("channel")),
                row.getObject("received_on", LocalDate.class),
                row.getString("subject"),
                row.getString("words"));
    }
}
