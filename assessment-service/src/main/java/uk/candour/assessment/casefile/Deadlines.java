package uk.candour.assessment.casefile;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.DeadlineChanged;

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
                                insert into deadline as known
                                    (request_id, version, due_on, estimate_on, extension_up_to,
                                     departments_by)
                                values (:request, :version, :due, :estimate, :upTo, :departments)
                                on conflict (request_id) do update
                                    set version = excluded.version, due_on = excluded.due_on,
                                        estimate_on = excluded.estimate_on,
                                        extension_up_to = excluded.extension_up_to,
                                        departments_by = excluded.departments_by
                                    where excluded.version > known.version
                                """)
                        .param("request", deadline.requestId())
                        .param("version", deadline.version())
                        .param("due", deadline.statutoryDue())
                        .param("estimate", deadline.estimate(), Types.DATE)
                        .param("upTo", deadline.extensionUpTo(), Types.DATE)
                        .param("departments", deadline.targets().departments())
                        .update()
                > 0;
    }

    /** What holds now; empty while intake-service has not told it. */
    public Optional<Due> of(UUID request) {
        return jdbc.sql("select * from deadline where request_id = :request")
                .param("request", request)
                .query((row, number) ->
                        new Due(
                                row.getObject("due_on", LocalDate.class),
                                row.getObject("estimate_on", LocalDate.class),
                                row.getObject("extension_up_to", LocalDate.class),
                                row.getObject("departments_by", LocalDate.class)))
                .optional();
    }

    /**
     * @param statutoryDue the last day for the answer and for every notice (FOIA s.10(1), s.17(1))
     * @param estimateOn when the applicant was told that a decision on the public interest is
     *     expected; null where they were not
     * @param extensionUpTo what that day should not exceed; null where nothing says so
     * @param departmentsBy the authority's own target for what departments do; null where it was
     *     not told
     */
    public record Due(
            LocalDate statutoryDue,
            @Nullable LocalDate estimateOn,
            @Nullable LocalDate extensionUpTo,
            @Nullable LocalDate departmentsBy) {}
}
