package uk.candour.approval.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.Message;

/** The records of all cases, by event id. Keeping one again changes nothing. */
@Repository
public class Records {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Records(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void keep(UUID id, Instant at, Message record) {
        jdbc.sql(
                        """
                        insert into case_record (id, request_id, type, recorded_at, body)
                        values (:id, :request, :type, :at, :body::jsonb) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("request", record.requestId())
                .param("type", record.getClass().getSimpleName())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("body", json.writeValueAsString(record))
                .update();
    }

    /** The record with this id, where it is of this type. */
    public <T extends Message> Optional<Recorded<T>> find(UUID id, Class<T> type) {
        return named(List.of(id)).of(type).stream().findFirst();
    }

    /** The records with these ids, those that are known, in the order they were recorded. */
    public CaseRecords named(Collection<UUID> ids) {
        return new CaseRecords(
                jdbc.sql(SELECT + " where id = any (:ids) order by recorded_at, position")
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(this::read)
                        .list());
    }

    /** Everything recorded in a case so far. */
    public CaseRecords of(UUID requestId) {
        return new CaseRecords(
                jdbc.sql(SELECT + " where request_id = :request order by recorded_at, position")
                        .param("request", requestId)
                        .query(this::read)
                        .list());
    }

    private static final String SELECT = "select id, recorded_at, body from case_record";

    private Recorded<?> read(ResultSet row, int number) throws SQLException {
        return new Recorded<>(
                row.getObject("id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("body"), Message.class));
    }
}
