package uk.candour.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.RunningCandour;
import uk.candour.acceptance.script.Scripts;

/** Every script once on a quiet day: the same judgement as after a day of faults. */
@Tag("slow")
@ExtendWith(RunningCandour.class)
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
