package uk.candour.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Regime;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.TriageReason;
import uk.candour.process.casefile.Fact.Allocated;
import uk.candour.process.casefile.Fact.CameBack;
import uk.candour.process.casefile.Fact.DeadlineSet;
import uk.candour.process.casefile.Fact.Received;
import uk.candour.process.casefile.Fact.Refused;
import uk.candour.process.casefile.Fact.Returned;
import uk.candour.process.casefile.Fact.Searched;
import uk.candour.process.casefile.Fact.Sent;
import uk.candour.process.casefile.Fact.Withdrawn;

class CaseFileTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    private final List<Recorded> heard = new ArrayList<>();

    @Test
    void closesInTimeUpToTheDeadline() {
        hear(new DeadlineSet(1, DUE));
        hear(new Sent(DUE));

        assertThat(file().inTime()).isTrue();
    }

    @Test
    void closesLateByTheNewestVersionOfTheDeadline() {
        hear(new DeadlineSet(2, DUE));
        hear(new DeadlineSet(1, DUE.plusDays(5)));
        hear(new Sent(DUE.plusDays(1)));

        assertThat(file().inTime()).isFalse();
    }

    @Test
    void nothingIsDueOfAWithdrawnRequest() {
        hear(new DeadlineSet(1, DUE));
        hear(new Withdrawn(DUE.plusDays(9)));

        assertThat(file().inTime()).isNull();
        assertThat(file().outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
    }

    @Test
    void asksEachDepartmentOfARoundOnce() {
        UUID round = hear(new Allocated(Regime.FOIA, List.of("a", "b", "a")));

        assertThat(file().searches().round(round)).containsExactly("a", "b");
    }

    @Test
    void keepsAnswersOfDepartmentsThatAreNotAskedAgain() {
        hear(new Allocated(Regime.FOIA, List.of("a", "b")));
        UUID kept = hear(new Searched("a", List.of()));
        hear(new CameBack("b", TriageReason.OVER_LIMIT));
        hear(new Refused(Regime.FOIA, "s12(1)"));
        hear(new Returned(ReturnTo.CONSIDER, List.of(), List.of()));

        UUID round = hear(new Allocated(Regime.FOIA, List.of("c")));

        assertThat(file().searches().round(round)).containsExactly("c");
        assertThat(file().searches().standing()).containsExactly(kept);
    }

    @Test
    void isHandledUnderTheRegimeOfTheLastTriage() {
        hear(new Received(Regime.FOIA, UUID.randomUUID()));
        assertThat(file().regime()).isEqualTo(Regime.FOIA);

        hear(new Allocated(Regime.EIR, List.of("a")));

        assertThat(file().regime()).isEqualTo(Regime.EIR);
    }

    private UUID hear(Fact fact) {
        UUID id = UUID.randomUUID();
        heard.add(new Recorded(id, "foi.test.events", fact));
        return id;
    }

    private CaseFile file() {
        return CaseFile.of(heard);
    }
}
