package uk.candour.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.notification.letter.LetterTests.words;
import static uk.candour.notification.letter.Scenarios.refusedAtTriage;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.CostEstimate;
import uk.candour.contract.IntakeEvent.TriageDecision.Refuse;
import uk.candour.contract.Minutes;
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
    void aCostRefusalShowsEveryActivityWhatWasCountedWithItAndWhatWouldFit() {
        CostEstimate estimate =
                new CostEstimate(
                        new Minutes(30, 1200, 0, 90),
                        600,
                        List.of("FOI-2026-000003"),
                        List.of("FOI-2026-000099"));
        Refuse refusal =
                new Refuse("s12(1)", Text.open("Boxes."), estimate, Text.open("Ask about 2025."));

        assertThat(words(refusedAtTriage(refusal, CaseOutcome.COST_LIMIT)))
                .contains("the limit is £600", "24 hours")
                .contains("To locate it: 20 hours, £500.00", "Altogether: 22 hours, £550.00")
                .contains("section 12(4)", "this one and FOI-2026-000003")
                .contains("It also counts 1 request of people", "Ask about 2025.")
                .doesNotContain("FOI-2026-000099");
    }

    @Test
    void aRefusalEvenToConfirmCitesItsSubsection() {
        CostEstimate estimate =
                new CostEstimate(new Minutes(1100, 0, 0, 0), 450, List.of(), List.of());

        assertThat(
                        words(
                                refusedAtTriage(
                                        new Refuse("s12(2)", Text.open("R"), estimate, null),
                                        CaseOutcome.COST_LIMIT)))
                .contains(
                        "section 12(2)", "need not even say whether we hold", "18 hours 20 minutes")
                .doesNotContain("section 12(1)", "section 12(4)");
    }

    @Test
    void aRefusalAsVexatiousIsAboutTheRequestAndNotThePerson() {
        assertThat(words(refusedAtTriage("s14(1)", CaseOutcome.VEXATIOUS, Text.open("Settled."))))
                .contains("section 14(1)", "not the person who made it", "Settled.");
    }

    @Test
    void aRefusalAsRepeatedNamesTheRequestThatWasAnswered() {
        assertThat(
                        words(
                                refusedAtTriage(
                                        new Refuse(
                                                "s14(2)",
                                                Text.open("R"),
                                                null,
                                                null,
                                                "FOI-2026-000003"),
                                        CaseOutcome.REPEATED)))
                .contains("It repeats your request FOI-2026-000003, which we answered.");
    }

    @Test
    void aRefusalAsRepeatedCitesItsSubsection() {
        assertThat(words(refusedAtTriage("s14(2)", CaseOutcome.REPEATED, Text.open("Answered."))))
                .contains("section 14(2)", "Answered.");
    }
}
