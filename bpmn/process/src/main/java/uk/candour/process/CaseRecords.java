package uk.candour.process;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.platform.inbox.Envelope;
import uk.candour.process.casefile.CaseFile;
import uk.candour.process.casefile.Fact;
import uk.candour.process.casefile.Recorded;

/** What was heard about each case. Append only. */
@Repository
class CaseRecords {

    private static final Map<String, Class<?>> KINDS =
            Arrays.stream(Fact.class.getPermittedSubclasses())
                    .collect(Collectors.toMap(Class::getSimpleName, kind -> kind));

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CaseRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Envelope envelope, Fact fact) {
        jdbc.sql(
                        """
                        insert into case_record (event_id, request_id, topic, type, fact)
                        values (:id, :request, :topic, :type, :fact::jsonb)
                        """)
                .param("id", envelope.id())
                .param("request", envelope.subject())
                .param("topic", envelope.topic())
                .param("type", fact.getClass().getSimpleName())
                .param("fact", json.writeValueAsString(fact))
                .update();
    }

    CaseFile file(UUID requestId) {
        return CaseFile.of(
                jdbc.sql(
                                """
                                select event_id, topic, type, fact from case_record
                                where request_id = :request order by position
                                """)
                        .param("request", requestId)
                        .query((row, number) ->
                                new Recorded(
                                        row.getObject("event_id", UUID.class),
                                        row.getString("topic"),
                                        read(row.getString("type"), row.getString("fact"))))
                        .list());
    }

    private Fact read(String kind, String fact) {
        Class<?> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalStateException("no such kind of fact: " + kind);
        }
        return (Fact) json.readValue(fact, type);
    }
}
