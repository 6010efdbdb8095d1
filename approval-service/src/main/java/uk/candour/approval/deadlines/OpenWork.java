package uk.candour.approval.deadlines;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.candour.contract.Actor;
import uk.candour.contract.WorkEvent;
import uk.candour.contract.WorkEvent.WorkClaimed;
import uk.candour.contract.WorkEvent.WorkClosed;
import uk.candour.contract.WorkEvent.WorkOpened;
import uk.candour.contract.WorkEvent.WorkReleased;

/**
 * Where the open cases' work lies: in which queue, with which department, in whose hands. What
 * happens to one piece of work comes on one topic and so in order; work we never saw opened is
 * passed over, and repeating an event changes nothing.
 */
@Repository
public class OpenWork {

    private final JdbcClient jdbc;

    OpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void on(WorkEvent event) {
        switch (event) {
            case WorkOpened it -> opened(it);
            case WorkClaimed it -> claimed(it.workId(), it.actor());
            case WorkReleased it -> claimed(it.workId(), null);
            case WorkClosed it -> closed(it.workId());
        }
    }

    private void opened(WorkOpened it) {
        jdbc.sql(
                        """
                        insert into open_work (work_id, request_id, queue, department)
                        values (:work, :request, :queue, :department) on conflict (work_id) do nothing
                        """)
                .param("work", it.workId())
                .param("request", it.requestId())
                .param("queue", it.queue())
                .param("department", it.department())
                .update();
    }

    private void claimed(UUID work, @Nullable Actor by) {
        jdbc.sql(
                        "update open_work set claimed_iss = :iss, claimed_sub = :sub where work_id = :work")
                .param("work", work)
                .param("iss", by == null ? null : by.iss())
                .param("sub", by == null ? null : by.sub())
                .update();
    }

    private void closed(UUID work) {
        jdbc.sql("delete from open_work where work_id = :work").param("work", work).update();
    }
}
