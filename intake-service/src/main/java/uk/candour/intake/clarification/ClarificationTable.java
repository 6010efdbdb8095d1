package uk.candour.intake.clarification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.candour.contract.Actor;

/** The questions of each case, oldest first. */
@Repository
class ClarificationTable {

    private final JdbcClient jdbc;

    ClarificationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Clarification asked) {
        jdbc.sql(
                        """
                        INSERT INTO clarification (awaited, request_id, triage, question, asked_on)
                        VALUES (:awaited, :requestId, :triage, :question, :askedOn)
                        """)
                .param("awaited", asked.awaited())
                .param("requestId", asked.requestId())
                .param("triage", asked.triage())
                .param("question", asked.question())
                .param("askedOn", asked.askedOn())
                .update();
    }

    void answer(Clarification open, Answer answer) {
        var by = answer.recordedBy();
        jdbc.sql(
                        """
                        UPDATE clarification SET answer = :answer, answered_on = :on,
                            recorded_iss = :iss, recorded_sub = :sub
                        WHERE awaited = :awaited
                        """)
                .param("answer", answer.words())
                .param("on", answer.receivedOn())
                .param("iss", by == null ? null : by.iss())
                .param("sub", by == null ? null : by.sub())
                .param("awaited", open.awaited())
                .update();
    }

    void lapse(Clarification open, LocalDate on) {
        jdbc.sql("UPDATE clarification SET lapsed_on = :on WHERE awaited = :awaited")
                .param("on", on)
                .param("awaited", open.awaited())
                .update();
    }

    void continuedAs(Clarification lapsed, UUID requestId) {
        jdbc.sql("UPDATE clarification SET continued_as = :request WHERE awaited = :awaited")
                .param("request", requestId)
                .param("awaited", lapsed.awaited())
                .update();
    }

    List<Clarification> of(UUID requestId) {
        return jdbc.sql(
                        """
                        SELECT awaited, request_id, triage, question, asked_on, answer, answered_on,
                            recorded_iss, recorded_sub, lapsed_on, continued_as
                        FROM clarification WHERE request_id = :id ORDER BY asked_on, awaited
                        """)
                .param("id", requestId)
                .query(ClarificationTable::read)
                .list();
    }

    private static Clarification read(ResultSet row, int number) throws SQLException {
        String recordedBy = row.getString("recorded_sub");
        return new Clarification(
                row.getObject("awaited", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getObject("triage", UUID.class),
                row.getString("question"),
                row.getObject("asked_on", LocalDate.class),
                row.getString("answer"),
                row.getObject("answered_on", LocalDate.class),
                recordedBy == null ? null : new Actor(row.getString("recorded_iss"), recordedBy),
                row.getObject("lapsed_on", LocalDate.class),
                row.getObject("continued_as", UUID.class));
    }
}
