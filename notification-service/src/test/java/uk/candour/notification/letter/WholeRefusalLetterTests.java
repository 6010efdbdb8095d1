package uk.candour.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.notification.letter.LetterTests.words;
import static uk.candour.notification.letter.Scenarios.refusedAtTriage;

import org.junit.jupiter.api.Test;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Text;

/** What the refusal of a whole request must say (FOIA s.12, s.14, s.17(5)). */
class WholeRefusalLetterTests {

    @Test
    void aCostRefusalGivesLimitEstimateAndAdvice() {
        assertThat(
                        words(
                                refusedAtTriage(
                                        "s12(1)",
                                        CaseOutcome.COST_LIMIT,
                                        Text.open("There are 40,000 messages."))))
                .contains(
                        "section 12(1)",
                        "£450",
                        "18 hours",
                        "There are 40,000 messages.",
                        "How you could ask for less");
    }

    @Test
    void aRefusalAsVexatiousIsAboutTheRequestAndNotThePerson() {
        assertThat(words(refusedAtTriage("s14(1)", CaseOutcome.VEXATIOUS, Text.open("Settled."))))
                .contains("section 14(1)", "not the person who made it", "Settled.");
    }

    @Test
    void aRefusalAsRepeatedCitesItsSubsection() {
        assertThat(words(refusedAtTriage("s14(2)", CaseOutcome.REPEATED, Text.open("Answered."))))
                .contains("section 14(2)", "Answered.");
    }
}
