package uk.candour.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.notification.notice.NoticeTests.TODAY;
import static uk.candour.notification.notice.NoticeTests.text;
import static uk.candour.notification.notice.NoticeTests.written;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;

/** What applicants are told of an answer that is late, or that needs longer. */
class DelayNoticeTests {

    @Test
    void saysWhyTheAnswerIsLateAndThatNobodyNeedsToWaitWithAComplaint() {
        var due = LocalDate.of(2026, 11, 13);
        var reason = Text.open("Two colleagues were <ill>.");

        assertThat(
                        text(
                                written(
                                        Regime.FOIA,
                                        new NoticeLetter.Late(
                                                due, null, reason, TODAY.plusDays(9)))))
                .contains("was due by 13 November 2026", "Two colleagues were <ill>.")
                .contains("We now expect to reply by 29 November 2026")
                .contains("You need not wait to complain", "a review of the delay")
                .contains("without waiting for our reply", "review@demoshire.example")
                .containsOnlyOnce("section 50 of the Freedom of Information Act 2000")
                .contains("https://ico.org.uk/make-a-complaint/", "Wycliffe House")
                .doesNotContain("within 40 working days");
        assertThat(
                        text(
                                written(
                                        Regime.EIR,
                                        new NoticeLetter.Late(
                                                due, due.plusDays(5), reason, TODAY.plusDays(9)))))
                .contains("to decide on the public interest by 18 November 2026")
                .contains("as regulation 18 of the Environmental Information Regulations 2004");
    }

    @Test
    void saysWhyFortyWorkingDaysAreNeeded() {
        assertThat(
                        text(
                                written(
                                        Regime.EIR,
                                        new NoticeLetter.MoreTime(
                                                LocalDate.of(2026, 12, 16),
                                                LocalDate.of(2027, 1, 18),
                                                Text.open("Each sample has an outfall."),
                                                Text.open("There are 4,000 samples.")))))
                .contains("Regulation 7", "40 working days", "impracticable")
                .contains("16 December 2026", "18 January 2027")
                .contains("> Each sample has an outfall.", "> There are 4,000 samples.")
                .contains("regulation 18");
    }
}
