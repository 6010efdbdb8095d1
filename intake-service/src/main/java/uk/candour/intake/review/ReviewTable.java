package uk.candour.intake.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.candour.contract.Actor;
import uk.candour.contract.Channel;

/** The review of each case. Nothing in it is ever changed. */
@Repository
class ReviewTable {

    private final JdbcClient jdbc;

    ReviewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Review review) {
        var by = review.recordedBy();
        jdbc.sql(
                        """
                        INSERT INTO review (request_id, reason, channel, received_on, due_on,
                            ask_until, taken_late, recorded_iss, recorded_sub)
                        VALUES (:request, :reason, :channel, :receivedOn, :dueOn,
                            :askUntil, :takenLate, :iss, :sub)
                        """)
                .param("request", review.requestId())
                .param("reason", review.reason())
                .param("channel", review.channel().name())
                .param("receivedOn", review.receivedOn())
                .param("dueOn", review.dueOn())
                .param("askUntil", review.askUntil())
                .param("takenLate", review.takenLate())
                .param("iss", by == null ? null : by.iss())
                .param("sub", by == null ? null : by.sub())
                .update();
    }

    Optional<Review> of(UUID requestId) {
        return jdbc.sql("SELECT * FROM review WHERE request_id = :request")
                .param("request", requestId)
                .query(ReviewTable::read)
                .optional();
    }

    private static Review read(ResultSet row, int number) throws SQLException {
        String recordedBy = row.getString("recorded_sub");
        return new Review(
                row.getObject("request_id", UUID.class),
                row.getString("reason"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("ask_until", LocalDate.class),
                row.getString("taken_late"),
                recordedBy == null ? null : new Actor(row.getString("recorded_iss"), recordedBy));
    }
}
