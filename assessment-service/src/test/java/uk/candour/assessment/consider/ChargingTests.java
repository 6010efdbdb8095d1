package uk.candour.assessment.consider;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.assessment.casefile.Cases.OLIVIA;
import static uk.candour.assessment.casefile.Cases.REQUEST;
import static uk.candour.assessment.casefile.Cases.problems;
import static uk.candour.assessment.casefile.Cases.recorded;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.consider.ConsiderAnswer.Cost;
import uk.candour.contract.AssessmentEvent.Disbursement;
import uk.candour.contract.AssessmentEvent.FeeCharged;
import uk.candour.contract.Regime;

/** What an applicant may be asked to pay (FOIA s.9, SI 2004/3244 reg 6), and when. */
class ChargingTests {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    /** Where a fee may be charged. */
    static final Charging ALLOWED = new Charging(Regime.FOIA, DUE.minusDays(10), DUE, false);

    private static final Cost COPIES = new Cost(" Photocopies, 120 sheets ", 1200);
    private static final Cost POSTAGE = new Cost("Second-class post", 420);

    @Test
    void addsUpWhatIsPaidToOthers() {
        FeeCharged charged =
                recorded(of(Regime.FOIA, DUE, false, COPIES, POSTAGE), FeeCharged.class);

        assertThat(charged.disbursements())
                .containsExactly(
                        new Disbursement("Photocopies, 120 sheets", 1200),
                        new Disbursement("Second-class post", 420));
        assertThat(charged.pence()).isEqualTo(1620);
        assertThat(charged.actor()).isEqualTo(OLIVIA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Staff time",
                "2 hours of an officer",
                "Searching the archive",
                "Redaction",
                "90 minutes at the copier"
            })
    void refusesTheTimeOfStaffAndSaysWhy(String what) {
        assertThat(problems(of(Regime.FOIA, DUE, false, COPIES, new Cost(what, 100))))
                .containsOnlyKeys("disbursements[1].what")
                .hasEntrySatisfying(
                        "disbursements[1].what", it -> assertThat(it).contains("reg 6(4)"));
    }

    @Test
    void wantsAPurposeAndWholePenceForEach() {
        assertThat(problems(of(Regime.FOIA, DUE, false, new Cost(" ", 0), new Cost("Post", null))))
                .containsOnlyKeys(
                        "disbursements[0].what",
                        "disbursements[0].pence",
                        "disbursements[1].pence");
        assertThat(problems(of(Regime.FOIA, DUE, false))).containsOnlyKeys("disbursements");
    }

    @Test
    void chargesWithinTheTimeForTheAnswerOnly() {
        assertThat(problems(of(Regime.FOIA, DUE.minusDays(10), false, COPIES)))
                .as("the last day")
                .isEmpty();
        assertThat(problems(of(Regime.FOIA, DUE.minusDays(11), false, COPIES)))
                .hasEntrySatisfying(
                        "decision", it -> assertThat(it).contains("19 November 2026", "s.9(1)"));
    }

    @Test
    void chargesOnceAndNotForEnvironmentalInformation() {
        assertThat(problems(of(Regime.FOIA, DUE, true, COPIES))).containsOnlyKeys("decision");
        assertThat(problems(of(Regime.EIR, null, false, COPIES)))
                .hasEntrySatisfying("decision", it -> assertThat(it).contains("regulation 8"));
    }

    private static Outcome of(
            Regime regime, @Nullable LocalDate due, boolean charged, Cost... costs) {
        return new Charging(regime, LocalDate.of(2026, 11, 20), due, charged)
                .charge(REQUEST, OLIVIA, List.copyOf(Arrays.asList(costs)), new Problems());
    }
}
