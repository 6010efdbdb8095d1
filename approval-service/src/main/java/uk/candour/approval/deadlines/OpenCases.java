package uk.candour.approval.deadlines;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.ReviewAsked;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.ProcessEvent.ReviewClosed;
import uk.candour.contract.ProcessEvent.StageEntered;

/**
 * The cases of the board. Topics have no order among them: whichever event comes first makes the
 * row, what is older than what we know changes nothing, and a closed case stays closed.
 */
@Repository
class OpenCases {

    private final JdbcClient jdbc;

    OpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void received(RequestReceived it) {
        jdbc.sql(
                        """
                        insert into board_case (request_id, reference) values (:request, :reference)
                        on conflict (request_id) do update set reference = excluded.reference
                        """)
                .param("request", it.requestId())
                .param("reference", it.reference())
                .update();
    }

    void triaged(RequestTriaged it) {
        jdbc.sql(
                        """
                        insert into board_case (request_id, subject) values (:request, :subject)
                        on conflict (request_id) do update set subject = excluded.subject
                        """)
                .param("request", it.requestId())
                .param("subject", it.subject())
                .update();
    }

    /**
     * Whether the change is newer than what was known; an older version never replaces a newer one.
     */
    boolean dated(DeadlineChanged it) {
        return jdbc.sql(
                                """
                                insert into board_case as known
                                    (request_id, deadline_version, due_on, waiting_since, extended_from)
                                values (:request, :version, :due, :waiting, :extendedFrom)
                                on conflict (request_id) do update
                                set deadline_version = excluded.deadline_version,
                                    due_on = excluded.due_on, waiting_since = excluded.waiting_since,
                                    extended_from = excluded.extended_from
                                where known.deadline_version < excluded.deadline_version and known.closed_on is null
                                """)
                        .param("request", it.requestId())
                        .param("version", it.version())
                        .param("due", it.answerDue())
                        .param("waiting", it.waitingSince(), Types.DATE)
                        .param(
                                "extendedFrom",
                                it.estimate() == null ? null : it.statutoryDue(),
                                Types.DATE)
                        .update()
                == 1;
    }

    /**
     * @param sequence the event's place among those of its case and sender
     */
    void entered(StageEntered it, long sequence) {
        stage(it.requestId(), it.stage().name(), sequence, null);
    }

    /** Takes the case off the board. */
    void closed(CaseClosed it, long sequence) {
        stage(it.requestId(), "CLOSED", sequence, it.closedOn());
    }

    /** Puts the case on the board again, once it has closed, due when the outcome is. */
    void reviewAsked(ReviewAsked it) {
        review(it.requestId(), it.dueOn(), null);
    }

    /** Takes the review off the board, for good. */
    void reviewClosed(ReviewClosed it) {
        review(it.requestId(), null, it.closedOn());
    }

    private void review(UUID request, @Nullable LocalDate dueOn, @Nullable LocalDate closedOn) {
        jdbc.sql(
                        """
                        insert into board_case as known (request_id, review_due_on, review_closed_on)
                        values (:request, :due, :closed)
                        on conflict (request_id) do update
                        set review_due_on = coalesce(excluded.review_due_on, known.review_due_on),
                            review_closed_on = coalesce(known.review_closed_on, excluded.review_closed_on)
                        """)
                .param("request", request)
                .param("due", dueOn, Types.DATE)
                .param("closed", closedOn, Types.DATE)
                .update();
    }

    private void stage(UUID request, String stage, long sequence, @Nullable LocalDate closedOn) {
        jdbc.sql(
                        """
                        insert into board_case as known (request_id, stage, stage_sequence, closed_on)
                        values (:request, :stage, :sequence, :closedOn)
                        on conflict (request_id) do update
                        set stage = excluded.stage, stage_sequence = excluded.stage_sequence,
                            closed_on = coalesce(known.closed_on, excluded.closed_on)
                        where known.stage_sequence < excluded.stage_sequence
                        """)
                .param("request", request)
                .param("stage", stage)
                .param("sequence", sequence)
                .param("closedOn", closedOn)
                .update();
    }
}
