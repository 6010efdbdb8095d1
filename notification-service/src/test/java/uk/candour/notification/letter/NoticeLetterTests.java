package uk.candour.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.notification.letter.Claims.CRIME;
import static uk.candour.notification.letter.Claims.SILENCE;
import static uk.candour.notification.letter.Recorded.TODAY;
import static uk.candour.notification.letter.Recorded.authority;
import static uk.candour.notification.letter.Scenarios.letter;
import static uk.candour.notification.letter.Scenarios.partlyDecided;
import static uk.candour.notification.letter.Scenarios.stillWeighing;
import static uk.candour.notification.letter.Scenarios.underTheRegulations;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;

/** The notice that the public interest is still being weighed must say what s.17(2) demands. */
class NoticeLetterTests {

    @Test
    void saysWhichExemptionWhyAndWhenADecisionIsExpected() {
        assertThat(LetterTests.words(stillWeighing(null, CRIME)))
                .contains("We need longer to answer your request")
                .contains("We cannot answer it yet")
                .contains("We confirm that we hold this information.")
                .contains("Section 31(1)(a)")
                .contains("Attackers would learn which of our defences let messages through.")
                .contains("have reached no decision")
                .contains("Section 10(3) of the Act")
                .contains("We expect to have decided by 22 December 2026")
                .contains("Two other bodies have yet to tell us what they think.")
                .contains("internal review")
                .contains("under section 50 of the Act")
                .doesNotContain("This is our reply", "we are withholding", "sorry");
    }

    @Test
    void apologisesForAPromiseThatIsNotKept() {
        assertThat(LetterTests.words(stillWeighing(LocalDate.of(2026, 12, 1), CRIME)))
                .contains("we expected to decide by 1 December 2026")
                .contains("We are sorry");
    }

    @Test
    void doesNotConfirmWhatIsStillToBeConfirmedOrDenied() {
        assertThat(LetterTests.words(stillWeighing(null, SILENCE)))
                .contains("whether we can tell you if we hold this information")
                .contains("should not be taken as an indication")
                .contains("section 2(1)(b)")
                .doesNotContain("We confirm that we hold");
    }

    @Test
    void answersTheDecidedQuestionsAndHoldsTheOthers() {
        assertThat(LetterTests.words(partlyDecided()))
                .contains("Part of our reply to your request")
                .contains("Question 1: we give you the information.")
                .contains("Question 2: we have not decided yet, and expect to by 22 December 2026.")
                .contains("We counted 14 attacks.")
                .contains("We confirm that we hold this information. We have not decided yet");
    }

    @Test
    void isNamedForWhatItIs() {
        var notice = letter(stillWeighing(null, CRIME));

        assertThat(CoverWording.subject(notice.kind(), notice.reference()))
                .isEqualTo("We need longer to answer your information request FOI-2026-00012");
        assertThat(KindWording.of(notice.kind()).file(notice))
                .isEqualTo("notice-FOI-2026-00012.pdf");
    }

    @Test
    void isNoneUnderTheRegulations() {
        assertThat(problems(underTheRegulations(stillWeighing(null, CRIME))))
                .anyMatch(it -> it.contains("EIR know no more time"));
    }

    @Test
    void needsADateAndSomethingToWeigh() {
        assertThat(problems(weighing(null))).anyMatch(it -> it.contains("no date"));
        assertThat(problems(with(List.of())))
                .containsExactly("a holding notice needs an item in which nothing is decided");
    }

    private static Records weighing(@org.jspecify.annotations.Nullable LocalDate estimateOn) {
        PublicInterestBalanced open = stillWeighing(null, CRIME).balances().getFirst();
        return with(
                List.of(
                        new PublicInterestBalanced(
                                open.requestId(),
                                open.actor(),
                                open.item(),
                                open.question(),
                                open.claims(),
                                open.forDisclosure(),
                                open.forMaintaining(),
                                open.balance(),
                                open.outcome(),
                                estimateOn)));
    }

    private static Records with(List<PublicInterestBalanced> balances) {
        Records it = stillWeighing(null, CRIME);
        return new Records(
                it.kind(),
                it.received(),
                it.triage(),
                it.searches(),
                it.consideration(),
                it.grounds(),
                balances,
                it.reply(),
                it.outcomes(),
                it.outcome(),
                it.earlierEstimate());
    }

    private static List<String> problems(Records records) {
        return switch (Drafting.draft(records, authority(), TODAY)) {
            case Drafted.Blocked blocked -> blocked.problems().stream().map(Lacking::what).toList();
            case Drafted.Ready ready -> throw new AssertionError(ready.letter());
        };
    }
}
