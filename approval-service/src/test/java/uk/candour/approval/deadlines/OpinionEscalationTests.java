package uk.candour.approval.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.approval.ACase;
import uk.candour.approval.ApprovalTest;
import uk.candour.contract.WorkEvent.WorkOpened;

/** An opinion that is not there by working day 15, when the deadline is warned of. */
@ApprovalTest
class OpinionEscalationTests {

    // Long ago: what is told here is the first of what is due, whatever other tests leave open.
    private static final Instant WARN = Instant.parse("2006-06-01T00:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2006, 6, 8);

    private final String department = "department-" + UUID.randomUUID();
    private final ACase minutes = ACase.fresh();

    @Autowired private OpenCases cases;
    @Autowired private OpenWork work;
    @Autowired private SlaClocks clocks;
    @Autowired private Board board;

    @Test
    void marksTheOpinionAloneAndOnlyOnceItIsWarnedOf() {
        var due = minutes.due(1, DUE, WARN.plus(Duration.ofDays(8)), WARN);
        cases.dated(due);
        clocks.set(due);
        opened("harm");
        opened("opinion");
        assertThat(escalated()).isEmpty();

        clocks.tellWhatIsDue(WARN);

        assertThat(escalated()).containsExactly("opinion");
    }

    private void opened(String queue) {
        work.on(
                new WorkOpened(
                        minutes.requestId(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        queue,
                        department,
                        DUE));
    }

    private List<String> escalated() {
        return board
                .page(new BoardQuery(null, department, Cursor.parse(null), 10), DUE)
                .rows()
                .stream()
                .flatMap(it -> it.work().stream())
                .filter(CaseWork::escalated)
                .map(CaseWork::queue)
                .toList();
    }
}
