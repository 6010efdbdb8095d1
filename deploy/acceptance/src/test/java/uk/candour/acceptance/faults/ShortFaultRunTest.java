package uk.candour.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.candour.acceptance.AloneOnCandour;
import uk.candour.acceptance.Candour;

/** The short form of the fault run: a fixed seed, every part killed once. */
@AloneOnCandour
class ShortFaultRunTest {

    @Test
    void nothingIsLostOrDoubledWhileEveryPartIsKilledOnce() {
        Options options = Options.shortForm(20_261_122);

        try (Candour candour = Candour.start(options.settings())) {
            assertThat(new FaultRun(candour, options).run()).isEmpty();
        }
    }

    /**
     * The negative control: everything is published again, and without an inbox handled again. What
     * the handlers write stays single by its keys; that they ran twice is what has to be noticed.
     */
    @Test
    void theCheckerNoticesThatTheInboxIsSwitchedOff() {
        Options options = Options.undisturbed(6, 7).withoutInbox();

        try (Candour candour = Candour.start(options.settings())) {
            assertThat(new FaultRun(candour, options).run())
                    .extracting(Violation::invariant)
                    .contains("I10");
        }
    }
}
