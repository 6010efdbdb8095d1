package uk.candour.approval.deadlines;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of open work on a case.
 *
 * @param claimedBy the subject of whoever took it; names do not travel between services
 * @param escalated an opinion that is still not there when the deadline is warned of, on working
 *     day 15: a manager has to get it
 */
record CaseWork(
        @JsonIgnore UUID requestId,
        String queue,
        @Nullable String department,
        @Nullable String claimedBy,
        boolean escalated) {

    CaseWork(
            UUID requestId, String queue, @Nullable String department, @Nullable String claimedBy) {
        this(requestId, queue, department, claimedBy, false);
    }

    static CaseWork read(ResultSet row, int number) throws SQLException {
        return new CaseWork(
                row.getObject("request_id", UUID.class),
                row.getString("queue"),
                row.getString("department"),
                row.getString("claimed_sub"),
                row.getBoolean("escalated"));
    }
}
