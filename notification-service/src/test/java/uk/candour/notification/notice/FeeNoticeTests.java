package uk.candour.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentEvent.Disbursement;
import uk.candour.contract.AssessmentEvent.FeeCharged;
import uk.candour.contract.Regime;

/** What the letters about a fee say (FOIA s.9, s.10(2)). */
class FeeNoticeTests {

    private static final FeeCharged FEE =
            new FeeCharged(
                    UUID.randomUUID(),
                    new Actor("https://id.example", "olivia"),
                    List.of(
                            new Disbursement("Photocopies, 1200 sheets", 120000),
                            new Disbursement("Postage", 405)));

    @Test
    void asksWithEveryCostTheLastDayAndWhatItDoesToTheClock() {
        assertThat(text(charged()))
                .contains("There is a fee of £1,204.05 to pay", "section 9")
                .contains("Photocopies, 1200 sheets: £1,200.00", "Postage: £4.05")
                .contains("By card on 01632 960 001.", "quote FOI-2026-000012")
                .contains("The last day to pay is 19 February 2027")
                .contains("up to and including the day on which your payment reaches us do not")
                .contains("review@demoshire.example", "Information Commissioner");
    }

    @Test
    void saysThatThePaymentIsHereAndWhichDateHolds() {
        assertThat(text(paid(false)))
                .contains("Your payment is here", "Our reply is now due by: 11 January 2027")
                .contains("Thank you for paying £1,204.05", "section 10(2)")
                .doesNotContain("may change once more", "what you mean");
        assertThat(text(paid(true))).contains("may change once more");
    }

    @Test
    void saysHowToAskAgainWhereNothingWasPaid() {
        assertThat(text(unpaid()))
                .contains("We have closed your request", "section 9(2)", "£1,204.05")
                .contains("http://localhost:8080/request/new");
    }

    static NoticeRendering charged() {
        return written(new NoticeLetter.Charged(FEE, LocalDate.of(2027, 2, 19)));
    }

    static NoticeRendering paid(boolean provisional) {
        return written(new NoticeLetter.Paid(FEE, LocalDate.of(2027, 1, 11), provisional));
    }

    static NoticeRendering unpaid() {
        return written(new NoticeLetter.Unpaid(FEE));
    }

    private static NoticeRendering written(NoticeLetter.Matter matter) {
        return NoticeTests.written(Regime.FOIA, matter);
    }

    private static String text(NoticeRendering notice) {
        return NoticeTests.text(notice).replaceAll("\\s+", " ");
    }
}
