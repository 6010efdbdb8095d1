package uk.candour.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.notification.letter.Claims.CRIME;
import static uk.candour.notification.letter.Claims.PERSONAL;
import static uk.candour.notification.letter.Recorded.OLIVIA;
import static uk.candour.notification.letter.Recorded.REQUEST;
import static uk.candour.notification.letter.Recorded.balanced;
import static uk.candour.notification.letter.Recorded.file;
import static uk.candour.notification.letter.Recorded.harm;
import static uk.candour.notification.letter.Recorded.held;
import static uk.candour.notification.letter.Recorded.justified;
import static uk.candour.notification.letter.Recorded.notHeld;
import static uk.candour.notification.letter.Recorded.onItem;
import static uk.candour.notification.letter.Recorded.opinion;
import static uk.candour.notification.letter.Recorded.outcome;
import static uk.candour.notification.letter.Recorded.reply;
import static uk.candour.notification.letter.Recorded.searched;
import static uk.candour.notification.letter.Scenarios.allocated;
import static uk.candour.notification.letter.Scenarios.letter;
import static uk.candour.notification.letter.Scenarios.neitherConfirmedNorDenied;
import static uk.candour.notification.letter.Scenarios.nothingHeld;
import static uk.candour.notification.letter.Scenarios.refusedAtTriage;
import static uk.candour.notification.letter.Scenarios.releasedInFull;
import static uk.candour.notification.letter.Scenarios.releasedInPart;
import static uk.candour.notification.letter.Scenarios.withheld;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Question;
import uk.candour.contract.ReplyDrafted.ItemReply;
import uk.candour.contract.Text;
import uk.candour.notification.prose.PlainText;

/** What each kind of letter must say (FOIA s.1, s.17), read as the applicant reads it. */
class LetterTests {

    static String words(Records records) {
        return PlainText.of(LetterWording.of(letter(records)));
    }

    static List<Records> everyKind() {
        return List.of(
                releasedInFull(),
                releasedInPart(),
                withheldForHarm(),
                nothingHeld(),
                neitherConfirmedNorDenied(),
                refusedAtTriage("s12(1)", CaseOutcome.COST_LIMIT, Text.open("Too long.")),
                refusedAtTriage("s14(1)", CaseOutcome.VEXATIOUS, Text.open("Settled.")),
                refusedAtTriage("s14(2)", CaseOutcome.REPEATED, Text.open("Answered.")));
    }

    private static Records withheldForHarm() {
        return withheld(
                List.of(harm(CRIME, Likelihood.WOULD_BE_LIKELY)),
                List.of(balanced(Question.DISCLOSE, CRIME)),
                CRIME);
    }

    /** Three questions: one answered, one refused on two exemptions, one not held. */
    static Records mixed() {
        Claim crime = Claims.onItem(2, CRIME);
        Claim personal = Claims.onItem(2, PERSONAL);
        return allocated(
                List.of(searched(held(1, null, file("attacks.csv")), held(2, null), notHeld(3))),
                new RequestConsidered(
                        REQUEST,
                        OLIVIA,
                        List.of(
                                new Consideration(
                                        2, ItemDecision.WITHHOLD, List.of(crime, personal)))),
                List.of(harm(crime, Likelihood.WOULD), justified(personal)),
                List.of(onItem(2, balanced(Question.DISCLOSE, crime))),
                reply(new ItemReply(1, Text.open("There were 14."), List.of(file("attacks.csv")))),
                List.of(
                        outcome(1, ItemDecision.RELEASE),
                        outcome(2, ItemDecision.WITHHOLD, crime, personal),
                        outcome(3, ItemDecision.NOT_HELD)),
                CaseOutcome.RELEASED_IN_PART,
                "How many phishing attacks were there in 2025, month by month?",
                "Which email security products does the council use, and which failed?",
                "What did the attacks cost?");
    }

    @Test
    void aLetterWithSeveralQuestionsBeginsWithWhatBecameOfEach() {
        assertThat(words(mixed()))
                .contains(
                        "Question 1: we give you the information.",
                        "Question 2: we withhold the information.",
                        "Question 3: we do not hold the information.");
    }

    @Test
    void doesNotSayThatAllIsHeldWhereSomeIsNot() {
        Records records =
                allocated(
                        List.of(searched(held(1, null, file("attacks.csv")), notHeld(2))),
                        new RequestConsidered(REQUEST, OLIVIA, List.of()),
                        List.of(),
                        List.of(),
                        reply(
                                new ItemReply(
                                        1,
                                        Text.open("There were 14."),
                                        List.of(file("attacks.csv")))),
                        List.of(
                                outcome(1, ItemDecision.RELEASE),
                                outcome(2, ItemDecision.NOT_HELD)),
                        CaseOutcome.RELEASED_IN_FULL,
                        "How many phishing attacks were there in 2025?",
                        "What did the attacks cost?");

        assertThat(words(records))
                .contains("all that we hold of what you asked for")
                .doesNotContain("We hold the information that you asked for");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyLetterSaysHowToAskForAReviewAndHowToComplain(Records records) {
        assertThat(words(records))
                .contains(
                        "internal review",
                        "within 40 working days",
                        "review@demoshire.example",
                        "section 50 of the Act",
                        "Information Commissioner",
                        "Wycliffe House",
                        "https://ico.org.uk/make-a-complaint/");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void noLetterPrintsEvidence(Records records) {
        assertThat(words(records)).doesNotContain("EVIDENCE-IS-NEVER-PRINTED");
    }

    @Test
    void aFullReleaseConfirmsThatItIsHeldAndListsWhatIsEnclosed() {
        assertThat(words(releasedInFull()))
                .contains(
                        "We confirm that we hold this information",
                        "We counted 14 attacks.",
                        "Enclosure 1: attacks.csv (48 kB)")
                .doesNotContain("exemption");
    }

    @Test
    void aPartReleaseGivesOnePartAndExplainsTheOther() {
        assertThat(words(releasedInPart()))
                .contains(
                        "We confirm that we hold this information. We are giving you part of it",
                        "Why we are withholding the rest of the information",
                        "Section 31(1)(a) (law enforcement");
    }

    @Test
    void aRefusalForHarmStatesExemptionHarmAndWhereThePublicInterestLies() {
        assertThat(words(withheldForHarm()))
                .contains(
                        "We confirm that we hold this information, but we are withholding it.",
                        "Section 31(1)(a) (law enforcement: prevention of crime)",
                        "The prevention of computer crime against the council.",
                        "Attackers would learn which of our defences let messages through.",
                        "A reader could match the figures with the dates of known campaigns.",
                        "the risk of it is real and significant",
                        "Some weight: Openness about how we protect data.",
                        "Little weight: Debate about public spending.",
                        "Significant weight: Keeping services that people rely on running.",
                        "The figures would help an attacker now and tell the public little.",
                        "the public interest in maintaining the exemption outweighs the public"
                                + " interest in disclosing the information.")
                .doesNotContain("FOUND-CONTENT", "17(4)");
    }

    @Test
    void anAbsoluteExemptionIsReasonedAndNotBalanced() {
        assertThat(words(withheld(List.of(justified(PERSONAL)), List.of(), PERSONAL)))
                .contains(
                        "Section 40(2) by virtue of section 40(3A)(a) (personal information)",
                        "The figures name members of staff who are not senior.",
                        "The legitimate interest in disclosure: Knowing who was deceived.",
                        "This is an absolute exemption.")
                .doesNotContain("In favour of");
    }

    @Test
    void anOpinionIsStatedAsThatOfTheQualifiedPerson() {
        assertThat(
                        words(
                                withheld(
                                        List.of(opinion(CRIME, true)),
                                        List.of(balanced(Question.DISCLOSE, CRIME)),
                                        CRIME)))
                .contains("qualified person", "Officials would write less frankly.");
    }

    @Test
    void neitherConfirmingNorDenyingGivesNothingAway() {
        assertThat(words(neitherConfirmedNorDenied()))
                .contains(
                        "We neither confirm nor deny that we hold this information.",
                        "This should not be taken as an indication that the information is or is"
                                + " not held.",
                        "Section 31(3) by virtue of section 31(1)(a)",
                        "the public interest in maintaining the exclusion of the duty to confirm or"
                                + " deny outweighs the public interest in disclosing whether we"
                                + " hold the information.")
                .doesNotContain(
                        "We confirm that we hold",
                        "FOUND-CONTENT",
                        "OFFICERS-WORDS",
                        "incident register",
                        "service desk");
    }

    @Test
    void nothingHeldIsSaidWithWhereWeLooked() {
        assertThat(words(nothingHeld()))
                .contains(
                        "We do not hold this information.",
                        "the security incident register",
                        "the service desk’s mailbox");
    }

    @Test
    void theLetterNeverNamesTheApplicantAndTheEmailDoes() {
        Rendering rendering =
                Rendering.of(letter(nothingHeld()), "Ann Other", "http://localhost/track/x");
        String email = new String(rendering.emailText(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(words(nothingHeld())).doesNotContain("Ann Other");
        assertThat(email).startsWith("Dear Ann Other,").contains("http://localhost/track/x");
    }
}
