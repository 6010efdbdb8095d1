package uk.candour.notification.letter;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.NotificationEvent.Manifest;
import uk.candour.contract.ResponseKind;

/** Every pack that was composed, superseded ones included. */
@Repository
public class Packs {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Packs(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(Pack pack, Instant at) {
        jdbc.sql(
                        """
                        insert into pack (id, request_id, kind, pack_sha256, manifest, composed_at)
                        values (:id, :request, :kind, :sha256, :manifest, :at)
                        """)
                .param("id", pack.id())
                .param("request", pack.requestId())
                .param("kind", pack.kind().name())
                .param("sha256", pack.packSha256())
                .param("manifest", json.writeValueAsString(pack.manifest()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Pack> find(UUID id) {
        return jdbc.sql("select * from pack where id = :id")
                .param("id", id)
                .query(pack())
                .optional();
    }

    /** All packs of a case, newest first. */
    public List<Pack> of(UUID requestId) {
        return jdbc.sql("select * from pack where request_id = :request order by composed_at desc")
                .param("request", requestId)
                .query(pack())
                .list();
    }

    private RowMapper<Pack> pack() {
        return (row, _) ->
                new Pack(
                        row.getObject("id", UUID.class),
                        row.getObject("request_id", UUID.class),
                        ResponseKind.valueOf(row.getString("kind")),
                        row.getString("pack_sha256"),
                        json.readValue(row.getString("manifest"), Manifest.class));
    }
}
