package uk.candour.assessment.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.candour.assessment.casefile.Cases;
import uk.candour.assessment.exemption.Limbs;
import uk.candour.assessment.readiness.Reasoning.Step;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.platform.workqueue.Advice;

/** Where the line runs between what a rule means and what only looks like it. */
class RulesTests {

    private static final Claim CRIME = Cases.claim(1, Limbs.CRIME, Cases.SECURITY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This would harm Northmarsh Constabulary.",
                "The ability of the Westvale and Sutton Borough Council to work freely would suffer.",
                "It is a risk to Highfell University Hospitals NHS Foundation Trust.",
                "Staff at the University of Eastmere would suffer.",
                "The Ministry of Agriculture considers it harmful.",
                "Officers of Greater Ashton Police would be in danger."
            })
    void takesAnotherAuthoritysName(String text) {
        assertThat(rules(new AnotherAuthority(), text)).containsExactly("another-authority");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Demoshire Council would suffer, and so would Demoshire.",
                "The Council, the County Council and the Police would suffer.",
                "Disclosing Council budgets would help. The Local Police know it.",
                "The National Police Chiefs’ Council advises forces.",
                "In 2020 Northmarsh Borough Council was locked out of its systems.",
                "The attack on Northmarsh Borough Council shows how.",
                "Hogan and Northmarsh City Council v Information Commissioner",
                "Records shared with Millbrook Primary Trust are named in the request.",
                "The University and its Trust would suffer at the hands of Acme Ltd."
            })
    void knowsWhatIsNoOtherAuthority(String text) {
        assertThat(rules(new AnotherAuthority(), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Release could help them.",
                "It may assist criminals. That would be bad.",
                "Disclosure has the potential to undermine the network.",
                "The product can potentially be misused."
            })
    void hearsThatSomethingOnlyCouldHappen(String text) {
        assertThat(rules(new CouldForWould(), text)).containsExactly("could-for-would");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Since May 2025 scans have doubled; on 4 May there were nine.",
                "Anyone could read it. Those who may wish to attack would.",
                "An intruder would know which doors could be forced.",
                "The council could not replace it within a year."
            })
    void knowsWhereCouldIsNoLikelihood(String text) {
        assertThat(rules(new CouldForWould(), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The press would embarrass the council.",
                "It would undermine public confidence in the council.",
                "It would reveal personal data of staff.",
                "More staff time would be needed to explain the figures.",
                "The figures would be taken out of context.",
                "Competitors of the supplier would undercut it."
            })
    void findsWhatLawEnforcementDoesNotProtect(String text) {
        assertThat(rules(new OutsideTheExemption(), text)).containsExactly("outside-exemption");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thieves would sell the personal data that they steal.",
                "An attack would divert resources from care for months.",
                "The cost of a ransom falls on residents when crime succeeds.",
                "Offenders would know when the door is open."
            })
    void leavesAloneHowGraveACrimeIs(String text) {
        assertThat(rules(new OutsideTheExemption(), text)).isEmpty();
    }

    @Test
    void asksForAnExemptionWhereSomethingIsWithheld() {
        Reasoning nothing =
                new Reasoning(
                        Step.REPLY,
                        new Asked("The minutes", List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        ItemDecision.WITHHOLD,
                        "olivia",
                        "Demoshire Council",
                        List.of(),
                        List.of());

        assertThat(Readiness.of(nothing)).extracting(Advice::rule).containsExactly("no-limb");
    }

    @Test
    void measuresLikenessBySharedRunsOfThreeWords() {
        String one = "They would get in by the door that we name here.";
        String other = "They would get in by the window that we name here.";

        assertThat(Prose.likeness(Prose.shingles(one), Prose.shingles(one))).isEqualTo(1);
        assertThat(Prose.likeness(Prose.shingles(one), Prose.shingles(other))).isBetween(0.4, 0.5);
        assertThat(Prose.likeness(Prose.shingles("a b"), Prose.shingles(""))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a)",
                " ",
                "a\n",
                "\n",
                "A ",
                "section 31(1)",
                "could. ",
                "Northmarsh Council ",
                "“",
                "May "
            })
    void isSoonDoneWithWhatNobodyWrites(String piece) {
        String text = piece.repeat(20_000 / piece.length());

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () ->
                        Refusal.of(Limbs.CRIME, text)
                                .harm(Likelihood.WOULD, "section 31" + text, text)
                                .forDisclosure(null, text)
                                .forMaintaining(null, text)
                                .balance(text)
                                .after(text, text)
                                .advice());
    }

    @Test
    void restsOnTheLawThatIsClaimed() {
        Claim justice = Cases.claim(1, Limbs.JUSTICE, Cases.SECURITY);

        assertThat(advice(new CouldForWould(), CRIME, "Release could help them."))
                .extracting(Advice::source)
                .containsExactly(
                        "FOIA Part II: disclosure would, or would be likely to, prejudice");
        assertThat(advice(new CouldForWould(), justice, "Release could help them."))
                .extracting(Advice::source)
                .containsExactly("EIR reg 12(5): disclosure would adversely affect");
    }

    private static List<String> rules(Rule rule, String text) {
        return advice(rule, CRIME, text).stream().map(Advice::rule).distinct().toList();
    }

    private static List<Advice> advice(Rule rule, Claim claim, String text) {
        return rule.check(
                        new Reasoning(
                                Step.HARM,
                                new Asked("What Millbrook Primary Trust is told", List.of()),
                                List.of(claim),
                                List.of(new Passage(Part.HARM, "harm", text)),
                                List.of(),
                                Likelihood.WOULD,
                                null,
                                ItemDecision.WITHHOLD,
                                "ian",
                                "Demoshire Council",
                                List.of(),
                                List.of()))
                .toList();
    }
}
