package uk.candour.approval.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.candour.approval.ACase;
import uk.candour.approval.ApprovalTest;
import uk.candour.approval.OtherServices;
import uk.candour.approval.Redated;
import uk.candour.contract.ApprovalEvent.DeadlineMissed;
import uk.candour.contract.ApprovalEvent.DeadlineWarned;
import uk.candour.contract.DeadlineChanged;

@ApprovalTest
class SlaClocksTests {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final Instant MISSED = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant WARN = MISSED.minus(Duration.ofDays(5));

    @Autowired private SlaClocks clocks;
    @Autowired private DeadlineFeed feed;
    @Autowired private OtherServices others;
    @Autowired private TransactionTemplate transaction;

    private final ACase burglaries = ACase.fresh();

    @Test
    void tellsEachInstantOnceAndNotBeforeIt() {
        clocks.set(burglaries.due(1, DUE, MISSED, WARN));

        tellAll(WARN.minusMillis(1));
        assertThat(warned()).isEmpty();

        tellAll(WARN);
        tellAll(WARN.plusSeconds(1));
        assertThat(warned())
                .containsExactly(new DeadlineWarned(burglaries.requestId(), 1, DUE, WARN));
        assertThat(missed()).isEmpty();

        tellAll(MISSED);
        tellAll(MISSED.plusSeconds(1));
        assertThat(missed())
                .containsExactly(new DeadlineMissed(burglaries.requestId(), 1, DUE, MISSED));
        assertThat(warned()).hasSize(1);
    }

    @Test
    void aNewerDeadlineReplacesWhatIsStillToBeTold() {
        Instant later = MISSED.plus(Duration.ofDays(20));
        changed(burglaries.due(1, DUE, MISSED, WARN));
        changed(burglaries.due(2, DUE.plusDays(20), later));

        tellAll(MISSED);
        assertThat(warned()).isEmpty();
        assertThat(missed()).isEmpty();

        tellAll(later);
        assertThat(missed()).extracting(DeadlineMissed::version).containsExactly(2);
    }

    @Test
    void anOlderDeadlineThatComesLateChangesNothing() {
        changed(burglaries.due(2, DUE, MISSED));
        changed(burglaries.due(1, DUE.minusDays(20), MISSED.minus(Duration.ofDays(20)), WARN));

        tellAll(MISSED);

        assertThat(warned()).isEmpty();
        assertThat(missed()).extracting(DeadlineMissed::version).containsExactly(2);
    }

    @Test
    void anInstantThatWasToldIsNotToldAgainForALaterVersionThatKeepsIt() {
        clocks.set(burglaries.due(1, DUE, MISSED));
        tellAll(MISSED);

        clocks.set(burglaries.due(2, DUE, MISSED));
        tellAll(MISSED.plusSeconds(1));

        assertThat(missed()).hasSize(1);
    }

    @Test
    void tellsAgainForAsLongAsTheAnswerIsLate() {
        Instant second = MISSED.plus(Duration.ofDays(14));
        Instant third = MISSED.plus(Duration.ofDays(28));
        var due = Redated.toldAgain(burglaries.due(1, DUE, MISSED), second, third);
        clocks.set(due);
        tellAll(MISSED);
        assertThat(missed()).extracting(DeadlineMissed::again).containsExactly(false);

        tellAll(second.minusMillis(1));
        assertThat(missed()).hasSize(1);
        tellAll(second);
        clocks.set(Redated.toldAgain(burglaries.due(2, DUE, MISSED), second, third));
        tellAll(second.plusSeconds(1));
        assertThat(missed()).hasSize(2);

        tellAll(third);
        assertThat(missed())
                .extracting(DeadlineMissed::at, DeadlineMissed::again)
                .containsExactly(tuple(MISSED, false), tuple(second, true), tuple(third, true));
    }

    @Test
    void tellsNothingAgainOnceTheCaseIsAnswered() {
        Instant second = MISSED.plus(Duration.ofDays(14));
        clocks.set(Redated.toldAgain(burglaries.due(1, DUE, MISSED), second));
        tellAll(MISSED);

        clocks.stop(burglaries.requestId());
        tellAll(second);

        assertThat(missed()).hasSize(1);
    }

    @Test
    void tellsNothingMoreOnceTheCaseIsAnswered() {
        clocks.set(burglaries.due(1, DUE, MISSED, WARN));

        clocks.stop(burglaries.requestId());
        tellAll(MISSED);

        assertThat(warned()).isEmpty();
        assertThat(missed()).isEmpty();
    }

    @Test
    void tellsNothingWhileTheApplicantIsToSayWhatTheyMean() {
        DeadlineChanged first = burglaries.due(1, DUE, MISSED, WARN);
        changed(first);

        changed(Redated.waiting(first, DUE.minusDays(9)));
        tellAll(MISSED);
        assertThat(warned()).isEmpty();
        assertThat(missed()).isEmpty();

        Instant later = MISSED.plus(Duration.ofDays(20));
        changed(burglaries.due(3, DUE.plusDays(20), later));
        tellAll(later);
        assertThat(missed()).extracting(DeadlineMissed::version).containsExactly(3);
    }

    @Test
    void twoReplicasTellEverythingOnceBetweenThem() throws Exception {
        List<ACase> cases = Stream.generate(ACase::fresh).limit(350).toList();
        cases.forEach(it -> clocks.set(it.due(1, DUE, MISSED, WARN)));
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> replica =
                () -> {
                    together.await();
                    return tellAll(MISSED);
                };

        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> done : replicas.invokeAll(List.of(replica, replica))) {
                assertThat(done.get()).isPositive();
            }
        }

        assertThat(cases)
                .allSatisfy(it -> {
                    assertThat(others.heard(it.requestId(), DeadlineWarned.class)).hasSize(1);
                    assertThat(others.heard(it.requestId(), DeadlineMissed.class)).hasSize(1);
                });
    }

    /**
     * As the poller does, but to the last: a batch may be short because the other one holds rows.
     */
    private int tellAll(Instant now) {
        int total = 0;
        for (int told = clocks.tellWhatIsDue(now); told > 0; told = clocks.tellWhatIsDue(now)) {
            total += told;
        }
        return total;
    }

    private void changed(DeadlineChanged it) {
        transaction.executeWithoutResult(status -> feed.changed(it));
    }

    private List<DeadlineWarned> warned() {
        return others.heard(burglaries.requestId(), DeadlineWarned.class);
    }

    private List<DeadlineMissed> missed() {
        return others.heard(burglaries.requestId(), DeadlineMissed.class);
    }
}
