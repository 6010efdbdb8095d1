package uk.candour.approval.signoff;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.candour.approval.casefile.Records;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.ApprovalEvent;
import uk.candour.contract.Topic;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;
import uk.candour.platform.workqueue.WorkItem;

/** Who wrote each pack and what was decided on it; the database refuses a decision by an author. */
@Repository
class SignOffs {

    private final JdbcClient jdbc;
    private final Records records;
    private final Outbox outbox;
    private final Clock clock;

    SignOffs(JdbcClient jdbc, Records records, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.outbox = outbox;
        this.clock = clock;
    }

    void authored(UUID pack, Collection<Actor> authors) {
        for (Actor author : authors) {
            jdbc.sql(
                            """
                            insert into pack_author (pack, iss, sub) values (:pack, :iss, :sub)
                            on conflict do nothing
                            """)
                    .param("pack", pack)
                    .param("iss", author.iss())
                    .param("sub", author.sub())
                    .update();
        }
    }

    Set<Actor> authors(UUID pack) {
        return new LinkedHashSet<>(
                jdbc.sql("select iss, sub from pack_author where pack = :pack order by iss, sub")
                        .param("pack", pack)
                        .query((row, number) -> new Actor(row.getString(1), row.getString(2)))
                        .list());
    }

    /** Announces the decision, keeps it in the file and records who made it: all or nothing. */
    void decided(WorkItem item, String decision, Actor by, ApprovalEvent event) {
        SignOffResponse asked = item.details(SignOffResponse.class);
        UUID id =
                outbox.send(
                        Outgoing.of(Topic.APPROVAL_EVENTS.wireName(), item.subject(), event)
                                .causedBy(item.commandId()));
        records.keep(id, clock.instant(), event);
        jdbc.sql(
                        """
                        insert into sign_off (id, command_id, request_id, pack, pack_sha256, decision,
                                              iss, sub, decided_at)
                        values (:id, :command, :request, :pack, :sha256, :decision, :iss, :sub, :at)
                        """)
                .param("id", id)
                .param("command", item.commandId())
                .param("request", item.subject())
                .param("pack", asked.pack())
                .param("sha256", asked.packSha256())
                .param("decision", decision)
                .param("iss", by.iss())
                .param("sub", by.sub())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
