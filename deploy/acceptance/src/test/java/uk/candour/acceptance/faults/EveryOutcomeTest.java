package uk.candour.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.candour.acceptance.AloneOnCandour;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.script.Scripts;

/** Every script once on a quiet day: the same judgement as after a day of faults. */
@AloneOnCandour
class EveryOutcomeTest {

    private final Candour candour;

    EveryOutcomeTest(Candour candour) {
        this.candour = candour;
    }

    @Test
    void everyScriptEndsAsItSays() {
        Options options = Options.undisturbed(Scripts.all().size(), 1);

        assertThat(new FaultRun(candour, options).run()).isEmpty();
    }
}
