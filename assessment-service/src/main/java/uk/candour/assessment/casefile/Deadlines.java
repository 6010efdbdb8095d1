package uk.candour.assessment.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.IntakeEvent.DeadlineChanged;

/** The newest deadline of each request; intake-service owns the clock. */
@Repository
public class Deadlines {

    private final JdbcClient jdbc;

    Deadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes it if it is newer than what is known, and says whether it was. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(DeadlineChanged deadline) {
        return jdbc.sql(
                                """
                                insert into deadline as known (request_id, version, due_on)
                                values (:request, :version, :due)
                                on conflict (request_id) do update
                                    set version = excluded.version, due_on = excluded.due_on
                                    where excluded.version > known.version
                                """)
                        .param("request", deadline.requestId())
                        .param("version", deadline.version())
                        .param("due", deadline.statutoryDue())
                        .update()
                > 0;
    }
}
