package uk.candour.approval.deadlines;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.approval.Cast.ANNA_THE_APPROVER;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.approval.ACase;
import uk.candour.approval.ApprovalTest;
import uk.candour.approval.Redated;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Stage;
import uk.candour.contract.WorkEvent.WorkClaimed;
import uk.candour.contract.WorkEvent.WorkClosed;
import uk.candour.contract.WorkEvent.WorkOpened;
import uk.candour.contract.WorkEvent.WorkReleased;

/** Each test has a department of its own, and so a board of its own. */
@ApprovalTest
class BoardTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Autowired private OpenCases cases;
    @Autowired private OpenWork work;
    @Autowired private Board board;
    @Autowired private CaseMeters meters;
    @Autowired private MeterRegistry registry;
    @Autowired private Clock clock;

    private final String department = "department-" + UUID.randomUUID();

    @Test
    void showsWhereACaseIsAndWhoseItIs() {
        ACase burglaries = ACase.fresh();
        UUID item = open(burglaries, TODAY.plusDays(2));
        cases.received(burglaries.received());
        cases.triaged(burglaries.triaged());
        cases.entered(entered(burglaries, Stage.SEARCH), 1);
        work.on(new WorkClaimed(burglaries.requestId(), item, ANNA_THE_APPROVER));

        assertThat(rows())
                .containsExactly(
                        new BoardRow(
                                burglaries.requestId(),
                                burglaries.reference(),
                                "Burglaries at the depot",
                                TODAY.plusDays(2),
                                "due Friday 27 November, in 2 days",
                                2,
                                Band.THIS_WEEK,
                                Stage.SEARCH,
                                List.of(department),
                                ANNA_THE_APPROVER.sub(),
                                List.of(
                                        new CaseWork(
                                                burglaries.requestId(),
                                                "search",
                                                department,
                                                ANNA_THE_APPROVER.sub()))));
    }

    @Test
    void releasedWorkIsNobodysAndClosedWorkIsNotShown() {
        ACase burglaries = ACase.fresh();
        UUID item = open(burglaries, TODAY);
        work.on(new WorkClaimed(burglaries.requestId(), item, ANNA_THE_APPROVER));

        work.on(new WorkReleased(burglaries.requestId(), item, ANNA_THE_APPROVER));
        assertThat(rows()).singleElement().extracting(BoardRow::claimedBy).isNull();

        work.on(new WorkClosed(burglaries.requestId(), item, true));
        assertThat(rows()).isEmpty();
    }

    @Test
    void aClosedCaseDropsOffAndNeverComesBack() {
        ACase burglaries = ACase.fresh();
        open(burglaries, TODAY);

        cases.closed(new CaseClosed(burglaries.requestId(), CaseOutcome.NOT_HELD, TODAY, true), 9);
        cases.entered(entered(burglaries, Stage.SEND), 8);
        cases.received(burglaries.received());

        assertThat(rows()).isEmpty();
        assertThat(cases.dated(due(burglaries, 2, TODAY.plusDays(1)))).isFalse();
    }

    @Test
    void aCaseThatClosedBeforeWeHeardOfItNeverAppears() {
        ACase burglaries = ACase.fresh();
        cases.closed(new CaseClosed(burglaries.requestId(), CaseOutcome.NOT_HELD, TODAY, true), 9);

        open(burglaries, TODAY);

        assertThat(rows()).isEmpty();
    }

    @Test
    void anOlderStageOrDeadlineChangesNothing() {
        ACase burglaries = ACase.fresh();
        open(burglaries, TODAY);
        cases.entered(entered(burglaries, Stage.SIGN_OFF), 7);
        assertThat(cases.dated(due(burglaries, 3, TODAY.plusDays(3)))).isTrue();

        cases.entered(entered(burglaries, Stage.SEARCH), 2);
        assertThat(cases.dated(due(burglaries, 2, TODAY.minusDays(9)))).isFalse();

        assertThat(rows())
                .singleElement()
                .satisfies(it -> assertThat(it.stage()).isEqualTo(Stage.SIGN_OFF))
                .satisfies(it -> assertThat(it.dueOn()).isEqualTo(TODAY.plusDays(3)));
    }

    /** Whatever the dates, the page size and the band: every case once, soonest first. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void pagesShowEveryCaseOnceInOrder(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            open(ACase.fresh(), TODAY.plusDays(random.nextInt(40) - 15));
        }

        List<BoardRow> all = walk(null, 1 + random.nextInt(20));

        assertThat(all)
                .hasSize(60)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(comparing(BoardRow::dueOn));
        for (Band band : Band.values()) {
            List<BoardRow> ofBand = walk(band, 1 + random.nextInt(20));
            assertThat(ofBand)
                    .containsExactlyElementsOf(
                            all.stream().filter(it -> it.band() == band).toList());
            assertThat(page(null, null, 1).counts()).containsEntry(band, (long) ofBand.size());
            assertThat(board.departments(TODAY).get(department))
                    .containsEntry(band, (long) ofBand.size());
        }
    }

    @Test
    void aCaseThatWaitsForItsApplicantIsNotLate() {
        ACase burglaries = ACase.fresh();
        LocalDate dueOn = TODAY.minusDays(3);
        open(burglaries, dueOn);

        cases.dated(Redated.waiting(due(burglaries, 1, dueOn), TODAY.minusDays(10)));

        BoardRow row = rows().getFirst();
        assertThat(row.band()).isNull();
        assertThat(row.due()).isEqualTo("waiting for the applicant since Sunday 15 November");
        assertThat(page(Band.LATE, null, 10).rows()).isEmpty();
        assertThat(page(null, null, 10).counts().values()).containsOnly(0L);
    }

    @Test
    void countsEveryBandWhereThereIsNothing() {
        assertThat(page(null, null, 10).counts())
                .containsOnlyKeys(Arrays.asList(Band.values()))
                .allSatisfy((band, count) -> assertThat(count).isZero());
    }

    @Test
    void metersCountWhatIsOpenDueSoonAndLate() {
        LocalDate today = LegalDay.today(clock);
        meters.count();
        double late = gauge("candour.cases.late");
        double soon = gauge("candour.cases.due.soon");

        open(ACase.fresh(), today.minusDays(1));
        open(ACase.fresh(), today.plusDays(5));
        open(ACase.fresh(), today.plusDays(6));
        ACase atSignOff = ACase.fresh();
        open(atSignOff, today.plusDays(30));
        cases.entered(entered(atSignOff, Stage.SIGN_OFF), 1);
        meters.count();

        assertThat(gauge("candour.cases.late")).isEqualTo(late + 1);
        assertThat(gauge("candour.cases.due.soon")).isEqualTo(soon + 1);
        assertThat(registry.get("candour.cases.open").tag("stage", "SIGN_OFF").gauge().value())
                .isPositive();
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    private List<BoardRow> walk(@Nullable Band band, int limit) {
        List<BoardRow> rows = new ArrayList<>();
        String next = null;
        do {
            BoardPage page = page(band, next, limit);
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(limit);
            rows.addAll(page.rows());
            next = page.next();
        } while (next != null);
        return rows;
    }

    private List<BoardRow> rows() {
        return page(null, null, 200).rows();
    }

    private BoardPage page(@Nullable Band band, @Nullable String after, int limit) {
        return board.page(new BoardQuery(band, department, Cursor.parse(after), limit), TODAY);
    }

    private UUID open(ACase it, LocalDate dueOn) {
        UUID item = UUID.randomUUID();
        cases.dated(due(it, 1, dueOn));
        work.on(
                new WorkOpened(
                        it.requestId(), item, UUID.randomUUID(), "search", department, dueOn));
        return item;
    }

    private static DeadlineChanged due(ACase it, int version, LocalDate on) {
        Instant missedAt = on.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return it.due(version, on, missedAt);
    }

    private static StageEntered entered(ACase it, Stage stage) {
        return new StageEntered(it.requestId(), stage, UUID.randomUUID(), null);
    }
}
