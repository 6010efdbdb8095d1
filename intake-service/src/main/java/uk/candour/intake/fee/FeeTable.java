package uk.candour.intake.fee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentEvent.Disbursement;

/** The fee of each case: at most one, charged once. */
@Repository
class FeeTable {

    private static final TypeReference<List<Disbursement>> COSTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FeeTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Fee fee) {
        jdbc.sql(
                        """
                        INSERT INTO fee (awaited, request_id, charged, disbursements, notice_on, pay_by)
                        VALUES (:awaited, :requestId, :charged, :costs::jsonb, :noticeOn, :payBy)
                        """)
                .param("awaited", fee.awaited())
                .param("requestId", fee.requestId())
                .param("charged", fee.charged())
                .param("costs", json.writeValueAsString(fee.disbursements()))
                .param("noticeOn", fee.noticeOn())
                .param("payBy", fee.payBy())
                .update();
    }

    void pay(Fee open, Payment payment) {
        jdbc.sql(
                        """
                        UPDATE fee SET paid_on = :on, recorded_iss = :iss, recorded_sub = :sub
                        WHERE awaited = :awaited
                        """)
                .param("on", payment.receivedOn())
                .param("iss", payment.recordedBy().iss())
                .param("sub", payment.recordedBy().sub())
                .param("awaited", open.awaited())
                .update();
    }

    void lapse(Fee open, LocalDate on) {
        jdbc.sql("UPDATE fee SET lapsed_on = :on WHERE awaited = :awaited")
                .param("on", on)
                .param("awaited", open.awaited())
                .update();
    }

    Optional<Fee> of(UUID requestId) {
        return jdbc.sql("SELECT * FROM fee WHERE request_id = :id")
                .param("id", requestId)
                .query(this::read)
                .optional();
    }

    private Fee read(ResultSet row, int number) throws SQLException {
        String recordedBy = row.getString("recorded_sub");
        return new Fee(
                row.getObject("awaited", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getObject("charged", UUID.class),
                json.readValue(row.getString("disbursements"), COSTS),
                row.getObject("notice_on", LocalDate.class),
                row.getObject("pay_by", LocalDate.class),
                row.getObject("paid_on", LocalDate.class),
                recordedBy == null ? null : new Actor(row.getString("recorded_iss"), recordedBy),
                row.getObject("lapsed_on", LocalDate.class));
    }
}
