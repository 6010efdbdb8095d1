package uk.candour.approval.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.approval.ApprovalTest;

/**
 * The poll costs what is due and not what is open: also for a plan that PostgreSQL keeps after the
 * fifth execution, and for one made while the table was still small.
 */
@ApprovalTest
class SlaClockPlanTests {

    @Autowired private DataSource database;

    @Test
    void neverReadsTheWholeTable() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("prepare take (timestamptz) as " + take());
            executeSevenTimes(statement);
            fill(statement, 50_000);
            assertThat(plan(statement)).anyMatch(it -> it.contains("sla_clock_due"));

            statement.execute("analyze sla_clock");
            executeSevenTimes(statement);
            assertCostsWhatIsDue(plan(statement));

            statement.execute("set local plan_cache_mode = force_generic_plan");
            assertCostsWhatIsDue(plan(statement));
            connection.rollback();
        }
    }

    private static void assertCostsWhatIsDue(List<String> plan) {
        assertThat(plan)
                .anyMatch(it -> it.contains("sla_clock_due"))
                .noneMatch(it -> it.contains("Seq Scan"))
                .noneMatch(it -> it.contains("Sort"));
    }

    private static String take() {
        return SlaClocks.TAKE.replace(":now", "$1");
    }

    private static void fill(Statement statement, int open) throws SQLException {
        statement.execute(
                """
                insert into sla_clock (request_id, kind, due_at, version, statutory_due)
                select gen_random_uuid(), 'MISSED', timestamptz '2030-01-01' + n * interval '1 minute', 1,
                       date '2030-01-01'
                from generate_series(1, %d) n
                """
                        .formatted(open));
    }

    private static void executeSevenTimes(Statement statement) throws SQLException {
        for (int i = 0; i < 7; i++) {
            statement.execute("execute take ('2029-01-01')");
        }
    }

    private static List<String> plan(Statement statement) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("explain execute take ('2029-01-01')")) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
