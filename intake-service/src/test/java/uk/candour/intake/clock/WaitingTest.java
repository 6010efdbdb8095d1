package uk.candour.intake.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.candour.contract.WaitingFor;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.calendar.TestCalendars;
import uk.candour.intake.clock.ClockEvent.ClarificationAsked;
import uk.candour.intake.clock.ClockEvent.ClarificationReceived;
import uk.candour.intake.clock.ClockEvent.FeeNoticeSent;
import uk.candour.intake.clock.ClockEvent.FeePaid;
import uk.candour.intake.clock.ClockEvent.Received;

class WaitingTest {

    private static final BankHolidays HOLIDAYS = TestCalendars.ofTheUnitedKingdom();
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

    @Test
    void waitsForTheMoneyFromTheNoticeToThePayment() {
        var notice = new FeeNoticeSent(LocalDate.of(2026, 11, 16));
        var paid = new FeePaid(LocalDate.of(2026, 11, 20));

        assertThat(in(RECEIVED, notice)).isEqualTo(new Waiting(notice.on(), WaitingFor.FEE));
        assertThat(in(RECEIVED, notice, paid)).isNull();
        assertThat(in(RECEIVED, ASKED)).isEqualTo(new Waiting(ASKED.on(), WaitingFor.ANSWER));
    }

    @Test
    void waitsForNoMoneyWhereTheNoticeCameTooLate() {
        assertThat(in(RECEIVED, new FeeNoticeSent(LocalDate.of(2026, 12, 2)))).isNull();
    }

    private static @Nullable Waiting in(ClockEvent... events) {
        return Waiting.in(
                List.of(events),
                StatutoryClock.deadline(
                        Terms.of(Law.FOIA, ReceiptRule.STATUTE), List.of(events), HOLIDAYS));
    }
}
