package uk.candour.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.candour.acceptance.Candour;

/**
 * The negative control, run by name: with the inbox switched off and everything published again,
 * messages are handled twice, and the checker has to notice. It does not yet: every handler is
 * itself so made that a second time changes nothing that the checker looks at.
 */
class InboxOffFaultRun {

    @Test
    void theCheckerNoticesThatTheInboxIsSwitchedOff() {
        Options options = Options.undisturbed(6, 7).withoutInbox();

        try (Candour candour = Candour.start(options.settings())) {
            assertThat(new FaultRun(candour, options).run()).isNotEmpty();
        }
    }
}
