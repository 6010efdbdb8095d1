package uk.candour.intake.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.candour.intake.clock.ClockEvent.ClarificationAsked;
import uk.candour.intake.clock.ClockEvent.ClarificationReceived;
import uk.candour.intake.clock.ClockEvent.Received;

class WaitingTest {

    private static final Received RECEIVED = new Received(LocalDate.of(2026, 11, 2));
    private static final ClarificationAsked ASKED =
            new ClarificationAsked(LocalDate.of(2026, 11, 5));
    private static final ClarificationReceived ANSWERED =
            new ClarificationReceived(LocalDate.of(2026, 11, 9));
    private static final ClarificationAsked ASKED_AGAIN =
            new ClarificationAsked(LocalDate.of(2026, 11, 11));

    @Test
    void waitsFromTheQuestionToTheAnswer() {
        assertThat(Waiting.since(List.of(RECEIVED))).isNull();
        assertThat(Waiting.since(List.of(RECEIVED, ASKED))).isEqualTo(ASKED.on());
        assertThat(Waiting.since(List.of(RECEIVED, ASKED, ANSWERED))).isNull();
        assertThat(Waiting.since(List.of(RECEIVED, ASKED, ANSWERED, ASKED_AGAIN)))
                .isEqualTo(ASKED_AGAIN.on());
    }
}
