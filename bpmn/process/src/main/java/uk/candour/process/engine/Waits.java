package uk.candour.process.engine;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ties each command to the execution that waits for its answer; a row is there while it waits. */
@Repository
public class Waits {

    private final JdbcClient jdbc;

    Waits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A command was given; the step that follows it enters the wait, in the same transaction.
     *
     * @param byPeople it asks for people's work, which has to be cancelled when the wait is given
     *     up
     */
    public void given(UUID commandId, UUID requestId, String topic, boolean byPeople) {
        jdbc.sql(
                        """
                        insert into case_wait (command_id, request_id, topic, by_people)
                        values (:command, :request, :topic, :byPeople)
                        """)
                .param("command", commandId)
                .param("request", requestId)
                .param("topic", topic)
                .param("byPeople", byPeople)
                .update();
    }

    void entered(UUID commandId, String executionId, String processInstanceId) {
        int rows =
                jdbc.sql(
                                """
                                update case_wait set execution_id = :execution, process_instance_id = :instance
                                where command_id = :command and execution_id is null
                                """)
                        .param("execution", executionId)
                        .param("instance", processInstanceId)
                        .param("command", commandId)
                        .update();
        if (rows != 1) {
            throw new IllegalStateException("no command to wait for: " + commandId);
        }
    }

    /** The wait that a command's answer ends; empty when it is over or was never there. */
    public Optional<Wait> of(UUID commandId) {
        return jdbc.sql(
                        """
                        select command_id, request_id, topic, by_people, execution_id from case_wait
                        where command_id = :command
                        """)
                .param("command", commandId)
                .query(Wait.class)
                .optional();
    }

    /** The answer is here: what follows is no cancellation. */
    public void answered(UUID commandId) {
        jdbc.sql("delete from case_wait where command_id = :command")
                .param("command", commandId)
                .update();
    }

    /** Ends the wait if nobody answered it. */
    Optional<Wait> givenUp(String executionId) {
        return jdbc.sql(
                        """
                        delete from case_wait where execution_id = :execution
                        returning command_id, request_id, topic, by_people, execution_id
                        """)
                .param("execution", executionId)
                .query(Wait.class)
                .optional();
    }
}
