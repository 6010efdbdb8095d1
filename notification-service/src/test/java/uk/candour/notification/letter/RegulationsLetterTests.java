package uk.candour.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.notification.letter.Recorded.IAN;
import static uk.candour.notification.letter.Recorded.REQUEST;
import static uk.candour.notification.letter.Recorded.TODAY;
import static uk.candour.notification.letter.Recorded.authority;
import static uk.candour.notification.letter.Recorded.balanced;
import static uk.candour.notification.letter.Recorded.harm;
import static uk.candour.notification.letter.Recorded.justified;
import static uk.candour.notification.letter.Scenarios.neitherConfirmedNorDenied;
import static uk.candour.notification.letter.Scenarios.nothingHeld;
import static uk.candour.notification.letter.Scenarios.refusedAtTriage;
import static uk.candour.notification.letter.Scenarios.releasedInFull;
import static uk.candour.notification.letter.Scenarios.underTheRegulations;
import static uk.candour.notification.letter.Scenarios.withheld;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.Basis;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Message;
import uk.candour.contract.Question;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.Special;
import uk.candour.contract.Text;

/** What a reply under the Environmental Information Regulations must say (regs 11, 12 and 14). */
class RegulationsLetterTests {

    private static final Claim JUSTICE =
            Claims.claim(
                    1, "r12(5)(b)", "regulation 12(5)(b)", "the course of justice and inquiries");

    private static final Claim PEOPLE =
            new Claim(
                    Recorded.id(3),
                    1,
                    "r13(1)+(2A)(a)",
                    "regulation 13(1) by virtue of regulation 13(2A)(a)",
                    "personal data",
                    List.of(),
                    "human-resources",
                    Question.DISCLOSE,
                    false,
                    Basis.CLASS,
                    Special.LEGITIMATE_INTERESTS);

    static List<Records> everyKind() {
        return List.of(
                underTheRegulations(releasedInFull()),
                underTheRegulations(nothingHeld()),
                refused(harm(JUSTICE, Likelihood.WOULD)),
                underTheRegulations(neitherConfirmedNorDenied()));
    }

    private static Records refused(Message... grounds) {
        return underTheRegulations(
                withheld(List.of(grounds), List.of(balanced(Question.DISCLOSE, JUSTICE)), JUSTICE));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void namesItsLawTheReviewAndTheRegulator(Records records) {
        assertThat(LetterTests.words(records))
                .contains(
                        "Environmental Information Regulations 2004",
                        "representations to us under regulation 11",
                        "within 40 working days",
                        "as regulation 18 applies it",
                        "Information Commissioner")
                .doesNotContain("exemption", "section 1(", "section 2(", "section 17", "the Act");
    }

    @Test
    void statesTheExceptionItsReasonsAndTheMattersWeighed() {
        assertThat(LetterTests.words(refused(harm(JUSTICE, Likelihood.WOULD))))
                .contains(
                        "The following exception in the Regulations applies to this information.",
                        "Regulation 12(5)(b) (the course of justice and inquiries)",
                        "It is not enough that there might be.",
                        "Attackers would learn which of our defences let messages through.",
                        "(regulation 12(1)(b))",
                        "presumption in favour of disclosure",
                        "Openness about how we protect data.",
                        "Keeping services that people rely on running.");
    }

    @Test
    void weighsNothingForPersonalDataAlone() {
        assertThat(
                        LetterTests.words(
                                underTheRegulations(
                                        withheld(List.of(justified(PEOPLE)), List.of(), PEOPLE))))
                .contains("Regulation 13(1)", "do not ask us to weigh the public interest")
                .doesNotContain("presumption");
    }

    @Test
    void neverClaimsThatItNeedGiveNoReason() {
        HarmAssessed half =
                new HarmAssessed(
                        REQUEST,
                        IAN,
                        JUSTICE.claimId(),
                        Likelihood.WOULD,
                        Text.open("The inquiry."),
                        Text.closed(Recorded.SECRET),
                        Text.closed(Recorded.SECRET),
                        List.of(),
                        null);

        assertThat(LetterTests.words(refused(half)))
                .contains("The inquiry.", "We have left some detail out")
                .doesNotContain("17(4)", Recorded.SECRET);
    }

    @Test
    void isBlockedWithoutAnyOpenReason() {
        HarmAssessed closed =
                new HarmAssessed(
                        REQUEST,
                        IAN,
                        JUSTICE.claimId(),
                        Likelihood.WOULD,
                        Text.closed(Recorded.SECRET),
                        Text.closed(Recorded.SECRET),
                        Text.closed(Recorded.SECRET),
                        List.of(),
                        null);

        assertThat(Drafting.draft(refused(closed), authority(), TODAY))
                .isEqualTo(
                        new Drafted.Blocked(
                                List.of(
                                        Lacking.of(
                                                1,
                                                "gives no open reason for regulation 12(5)(b),"
                                                        + " which EIR reg 14(3) demands",
                                                ReturnTo.HARM,
                                                "State why it applies in words that are not"
                                                        + " closed"))));
    }

    @Test
    void isBlockedWhereARequestIsRefusedUnderTheActAlone() {
        Records records =
                underTheRegulations(
                        refusedAtTriage("s12(1)", CaseOutcome.COST_LIMIT, Text.open("Too long.")));

        assertThat(Drafting.draft(records, authority(), TODAY))
                .isEqualTo(
                        new Drafted.Blocked(
                                List.of(
                                        Lacking.whole(
                                                "the Environmental Information Regulations know no"
                                                        + " s12(1)",
                                                ReturnTo.CONSIDER,
                                                "Give the request to departments, and claim an"
                                                        + " exception there"))));
    }
}
