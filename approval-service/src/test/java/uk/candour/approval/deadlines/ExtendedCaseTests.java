package uk.candour.approval.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.approval.ACase;
import uk.candour.approval.ApprovalTest;
import uk.candour.approval.Redated;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.WorkEvent.WorkOpened;

/** A case whose applicant was told that the public interest is still being weighed (s.17(2)). */
@ApprovalTest
class ExtendedCaseTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate DUE = TODAY.minusDays(3);

    private final String department = "department-" + UUID.randomUUID();
    private final ACase burglaries = ACase.fresh();

    @Autowired private OpenCases cases;
    @Autowired private OpenWork work;
    @Autowired private Board board;

    @Test
    void isInTimeUntilTheDayThatTheApplicantWasTold() {
        cases.dated(due());
        work.on(
                new WorkOpened(
                        burglaries.requestId(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "public-interest",
                        department,
                        DUE));
        assertThat(row().band()).isEqualTo(Band.LATE);

        cases.dated(extended(TODAY.plusDays(30)));

        assertThat(row().band()).isEqualTo(Band.LATER);
        assertThat(row().dueOn()).isEqualTo(TODAY.plusDays(30));
        assertThat(row().due())
                .isEqualTo("due Friday 25 December, in 30 days (extended from Sunday 22 November)");
    }

    private BoardRow row() {
        return board.page(new BoardQuery(null, department, Cursor.parse(null), 10), TODAY)
                .rows()
                .getFirst();
    }

    private DeadlineChanged due() {
        return burglaries.due(1, DUE, end(DUE));
    }

    private DeadlineChanged extended(LocalDate estimate) {
        return Redated.extended(due(), estimate, end(estimate));
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
