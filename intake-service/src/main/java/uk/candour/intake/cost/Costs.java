package uk.candour.intake.cost;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.candour.contract.AssessmentEvent.LimitExceeded;
import uk.candour.contract.AssessmentEvent.Search;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.intake.cost.CostSheet.Row;
import uk.candour.platform.inbox.Envelope;
import uk.candour.platform.inbox.Refused;

/** The minutes that departments recorded and estimated. What they found is not kept here. */
@Repository
public class Costs {

    private final JdbcClient jdbc;
    private final CaseEvents caseEvents;
    private final int limitPounds;

    Costs(
            JdbcClient jdbc,
            CaseEvents caseEvents,
            @Value("${candour.authority.cost-limit}") int limitPounds) {
        this.jdbc = jdbc;
        this.caseEvents = caseEvents;
        this.limitPounds = limitPounds;
    }

    /**
     * Keeps how long a search took; once, whenever it comes.
     *
     * @throws Refused for a request that is not here
     */
    public void hear(SearchCompleted search, Envelope envelope) {
        int kept =
                jdbc.sql(
                                """
                                INSERT INTO search_time (event, request_id, department, minutes, completed_at)
                                SELECT :event, id, :department, :minutes, :at FROM request
                                WHERE id = :request
                                ON CONFLICT (event) DO UPDATE SET minutes = excluded.minutes
                                """)
                        .param("event", envelope.id())
                        .param("request", search.requestId())
                        .param("department", search.department())
                        .param(
                                "minutes",
                                search.searches().stream().mapToInt(Search::minutes).sum())
                        .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                        .update();
        if (kept == 0) {
            throw new Refused("no request " + search.requestId());
        }
    }

    private record Told(Instant at, Row row) {}

    /** Each department by what it said last: a search that is done again contains the earlier. */
    public CostSheet of(UUID requestId) {
        Map<String, Told> latest = new LinkedHashMap<>();
        for (Told told : all(requestId)) {
            latest.merge(
                    told.row().department(),
                    told,
                    (one, other) -> other.at().isAfter(one.at()) ? other : one);
        }
        return new CostSheet(limitPounds, latest.values().stream().map(Told::row).toList());
    }

    private List<Told> all(UUID requestId) {
        List<Told> told =
                new ArrayList<>(
                        jdbc.sql(
                                        """
                                        SELECT department, minutes, completed_at FROM search_time
                                        WHERE request_id = :request ORDER BY completed_at
                                        """)
                                .param("request", requestId)
                                .query((row, number) ->
                                        new Told(
                                                row.getObject("completed_at", OffsetDateTime.class)
                                                        .toInstant(),
                                                new Row(
                                                        row.getString("department"),
                                                        row.getInt("minutes"),
                                                        null,
                                                        null)))
                                .list());
        for (var event : caseEvents.of(requestId)) {
            if (event.message() instanceof LimitExceeded it) {
                told.add(
                        new Told(
                                event.at(),
                                new Row(it.department(), 0, it.estimateMinutes(), it.minutes())));
            }
        }
        return told;
    }
}
