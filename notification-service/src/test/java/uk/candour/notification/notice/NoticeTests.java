package uk.candour.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.IntakeEvent.TriageDecision.Clarify;
import uk.candour.contract.IntakeEvent.TriageDecision.Duplicate;
import uk.candour.contract.IntakeEvent.TriageDecision.Invalid;
import uk.candour.contract.IntakeEvent.TriageDecision.Redirect;
import uk.candour.contract.IntakeEvent.TriageDecision.Transfer;
import uk.candour.contract.Missing;
import uk.candour.contract.Notice;
import uk.candour.contract.Redirection;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;
import uk.candour.notification.correspondents.Authority;

/** What the notices say, and that the name is in the email alone. */
class NoticeTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final Clarify WHICH_YEAR = new Clarify(Text.open("Which year?"));

    @Test
    void saysUnderWhichReferenceADuplicateIsAnswered() {
        var notice = written(new Duplicate("FOI-2026-000007"));

        assertThat(text(notice))
                .startsWith("Dear Ann Other,")
                .contains("FOI-2026-000012", "FOI-2026-000007", "18 November 2026")
                .contains("http://localhost:8080/request/new", "http://localhost/t")
                .contains("Information Commissioner");
        assertThat(html(notice)).contains("We are answering this under FOI-2026-000007");
    }

    @Test
    void saysThatARequestWasPassedOnWithTheApplicantsAgreement() {
        var notice = written(new Transfer("Demoshire Police", LocalDate.of(2026, 11, 19)));

        assertThat(text(notice))
                .contains("As you agreed on 19 November 2026")
                .contains("passed your request on to them on 20 November 2026")
                .contains("20 working days, counted from the day after Demoshire Police receives");
    }

    @Test
    void passesNothingOnWithoutAgreement() {
        assertThat(text(written(new Transfer("Demoshire Police", null))))
                .contains("Please ask them directly", "We have not passed anything on")
                .doesNotContain("agreed");
    }

    @Test
    void saysWhatEachMissingElementIsAndHowToPutItRight() {
        var notice = written(new Invalid(List.of(Missing.values()), Text.open("Name <the> year.")));

        assertThat(text(notice))
                .contains("section 8(1)(a)", "section 8(1)(b)", "section 8(1)(c)")
                .contains("a surname with a first name", "email address or a postal address")
                .contains("Name <the> year.", "20 working days");
        assertThat(html(notice)).contains("Name &lt;the&gt; year.").doesNotContain("<the>");
    }

    @Test
    void keepsClosedAdviceClosed() {
        assertThat(text(written(new Invalid(List.of(Missing.NAME), Text.closed("Secret")))))
                .doesNotContain("Secret", "Advice that may help you");
    }

    @Test
    void asksWhatTheOfficerWantsToKnowAndSaysWhatHappensThen() {
        assertThat(text(asked(Notice.CLARIFICATION)))
                .contains("Please tell us:\n\n> Which year?", "section 1(3)")
                .contains("20 working days to reply, counted from the day after we receive your")
                .contains("We close your request on 19 January 2027 unless", "01632 960 001")
                .contains("http://localhost/t");
    }

    @Test
    void speaksOfTheRegulationsWhereTheyApply() {
        assertThat(text(written(Regime.EIR, Notice.CLARIFICATION, WHICH_YEAR)))
                .contains("regulation 9", "regulation 18", "20 working days")
                .doesNotContain("section 1(3)");
        assertThat(
                        text(
                                written(
                                        Regime.EIR,
                                        Notice.TRANSFERRED,
                                        new Transfer("Demoshire Police", null))))
                .contains("regulation 12(4)(a)", "under regulation 10", "Please ask them directly");
    }

    @Test
    void remindsOfTheSameDay() {
        assertThat(text(asked(Notice.CLARIFICATION_REMINDER)))
                .contains("> Which year?", "We close your request on 19 January 2027 unless");
    }

    @Test
    void saysHowToAskAgainWhenItIsClosed() {
        assertThat(text(asked(Notice.CLARIFICATION_LAPSED)))
                .contains("> Which year?", "we have closed FOI-2026-000012")
                .contains("http://localhost:8080/request/new");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUBJECT_ACCESS|Section 40(1)|Article 15",
                "BUSINESS_AS_USUAL|every day|sooner",
                "COMPLAINT|as a complaint|not a request for recorded information"
            })
    void saysWhyItIsDealtWithInAnotherWayAndThatTheyCanInsist(
            Redirection as, String why, String more) {
        assertThat(text(written(new Redirect(as, Text.open("Sam in housing writes by Friday.")))))
                .contains(why, more, "Sam in housing writes by Friday.", "18 November 2026")
                .contains("If you want it dealt with as a request for information")
                .contains("quote FOI-2026-000012", "Freedom of Information Act 2000");
    }

    @Test
    void tellsWhichDateHoldsNowAndWhy() {
        assertThat(text(moved(false)))
                .contains("Our reply is now due by 21 December 2026", "18 December 2026")
                .contains("a bank holiday was added or taken away", "http://localhost/t")
                .doesNotContain("may change once more");
        assertThat(text(moved(true)))
                .contains("Thank you for telling us what you mean")
                .doesNotContain("bank holiday was");
    }

    @Test
    void confirmsAWithdrawalAndSaysHowToAskAgain() {
        NoticeRendering withdrawn =
                written(Regime.FOIA, new NoticeLetter.Withdrawn(LocalDate.of(2026, 11, 30)));

        assertThat(text(withdrawn))
                .contains("You have withdrawn your request", "on 30 November 2026")
                .contains("http://localhost:8080/request/new", "If it was not you");
    }

    @Test
    void saysWhoReviewsTheReplyAndByWhen() {
        var review =
                new NoticeLetter.ReviewAcknowledged(
                        LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 31));

        assertThat(text(written(Regime.FOIA, review)))
                .contains("on 30 November 2026", "FOI-2026-000012", "due by: 31 December 2026")
                .contains("who took no part in our reply", "20 working days", "up to 40");
        assertThat(text(written(Regime.EIR, review))).contains("regulation 11");
    }

    static NoticeRendering moved(boolean clarified) {
        return written(
                Regime.FOIA,
                new NoticeLetter.DateChanged(
                        LocalDate.of(2026, 12, 18), LocalDate.of(2026, 12, 21), false, clarified));
    }

    static NoticeRendering asked(Notice notice) {
        return written(Regime.FOIA, notice, WHICH_YEAR);
    }

    static NoticeRendering written(TriageDecision decision) {
        return written(
                Regime.FOIA,
                switch (decision) {
                    case Duplicate _ -> Notice.DUPLICATE;
                    case Transfer _ -> Notice.TRANSFERRED;
                    case Redirect _ -> Notice.REDIRECTED;
                    default -> Notice.INVALID;
                },
                decision);
    }

    private static NoticeRendering written(Regime regime, Notice notice, TriageDecision decision) {
        return written(regime, new NoticeLetter.Decided(notice, decision, TODAY.plusDays(60)));
    }

    static NoticeRendering written(Regime regime, NoticeLetter.Matter matter) {
        return NoticeRendering.of(
                new NoticeLetter(
                        "FOI-2026-000012",
                        TODAY,
                        LocalDate.of(2026, 11, 18),
                        regime,
                        matter,
                        URI.create("http://localhost:8080/request/new"),
                        authority()),
                "Ann Other",
                "http://localhost/t");
    }

    static String text(NoticeRendering notice) {
        return new String(notice.emailText(), StandardCharsets.UTF_8);
    }

    private static String html(NoticeRendering notice) {
        return new String(notice.emailHtml(), StandardCharsets.UTF_8);
    }

    private static Authority authority() {
        return new Authority(
                "Demoshire Council",
                "Freedom of Information team",
                List.of("1 Market Square", "Demoshire"),
                "foi@demoshire.example",
                "01632 960 001",
                "You may use it.",
                450,
                "By card on 01632 960 001.",
                new Authority.ReviewRoute("review@demoshire.example", List.of("Reviews")),
                new Authority.Regulator(
                        "Information Commissioner",
                        List.of("Wycliffe House"),
                        URI.create("https://ico.org.uk/make-a-complaint/"),
                        ""));
    }
}
