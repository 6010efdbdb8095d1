package uk.candour.process;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which instance leads which request: one per request and process. */
@Repository
class CaseProcesses {

    static final String FOI_REQUEST = "process_FoiRequest";
    static final String INTERNAL_REVIEW = "process_InternalReview";

    private final JdbcClient jdbc;

    CaseProcesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters the request, led by this process; false when it is there already. */
    boolean enter(UUID requestId, String process) {
        return jdbc.sql(
                                """
                                insert into case_process (request_id, process_key) values (:request, :process)
                                on conflict do nothing
                                """)
                        .param("request", requestId)
                        .param("process", process)
                        .update()
                == 1;
    }

    /** Holds the case until the transaction ends; false when there is no such case. */
    boolean hold(UUID requestId) {
        return jdbc.sql(
                        """
                        select true from case_process
                        where request_id = :request and process_key = :process for update
                        """)
                .param("request", requestId)
                .param("process", FOI_REQUEST)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /**
     * Lets whoever is about to start the case, or finds it not started, come one after the other,
     * until the transaction ends: the one that comes second sees what the first did.
     */
    void awaitStart(UUID requestId) {
        jdbc.sql("select true from (select pg_advisory_xact_lock(:key)) as held")
                .param("key", requestId.getLeastSignificantBits())
                .query(Boolean.class)
                .single();
    }

    void started(UUID requestId, String process, String processInstanceId) {
        jdbc.sql(
                        """
                        update case_process set process_instance_id = :instance
                        where request_id = :request and process_key = :process
                        """)
                .param("instance", processInstanceId)
                .param("request", requestId)
                .param("process", process)
                .update();
    }

    /** Empty while it has not started. */
    Optional<String> instance(UUID requestId, String process) {
        return jdbc.sql(
                        """
                        select process_instance_id from case_process
                        where request_id = :request and process_key = :process
                          and process_instance_id is not null
                        """)
                .param("request", requestId)
                .param("process", process)
                .query(String.class)
                .optional();
    }
}
