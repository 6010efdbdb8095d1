package uk.candour.assessment.consider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.casefile.Cases;
import uk.candour.assessment.exemption.Catalogue;
import uk.candour.assessment.exemption.Exemption;
import uk.candour.assessment.exemption.Exemption.Bounds;
import uk.candour.assessment.exemption.Limbs;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.Basis;
import uk.candour.contract.Special;

/** What is said of limbs that do not reach what they are claimed for. */
class ReachTests {

    private static final Exemption COMMERCIAL_SECRECY =
            limb("r12(5)(e)", new Bounds(null, null, null, true));
    private static final Exemption AUDIT =
            limb("s33(2)", new Bounds("auditors of other authorities", "Mind.", null, false));
    private static final Exemption INVESTIGATION = limb("s30(1)(b)", Bounds.NONE);

    @Test
    void refusesToHideEmissions() {
        Outcome refused = check(true, COMMERCIAL_SECRECY);

        assertThat(Cases.problems(refused)).containsOnlyKeys("items[0].emissions");
        assertThat(Cases.warnings(check(null, COMMERCIAL_SECRECY))).hasSize(1);
        assertThat(Cases.warnings(check(false, COMMERCIAL_SECRECY))).isEmpty();
        assertThat(Cases.problems(check(false, COMMERCIAL_SECRECY))).isEmpty();
    }

    @Test
    void warnsOfALimbForOtherAuthoritiesAndOfWhatElseToKnow() {
        assertThat(Cases.warnings(check(null, AUDIT)))
                .containsExactly(
                        "s33(2) can be claimed only by auditors of other authorities",
                        "s33(2): Mind.");
    }

    /** FOIA s.31(1): only what is not exempt by virtue of section 30. */
    @Test
    void warnsOfTwoLimbsOfWhichOneExcludesTheOther() {
        assertThat(Cases.warnings(check(null, Limbs.CRIME, INVESTIGATION)))
                .singleElement()
                .asString()
                .contains("s31(1)(a) covers only what s30 does not exempt");
        assertThat(Cases.warnings(check(null, Limbs.CRIME))).isEmpty();
    }

    private static Outcome check(@Nullable Boolean emissions, Exemption... limbs) {
        Problems problems = new Problems();
        new Reach(new Catalogue(List.of(limbs), List.of()), problems)
                .check(
                        "items[0].",
                        1,
                        emissions,
                        List.of(limbs).stream().map(it -> Cases.claim(1, it, null)).toList());
        return problems.orRecord(
                () -> new RequestConsidered(Cases.REQUEST, Cases.OLIVIA, List.of()));
    }

    private static Exemption limb(String limb, Bounds bounds) {
        return new Exemption(
                limb,
                limb,
                "an exemption",
                null,
                true,
                Basis.PREJUDICE,
                Special.NONE,
                null,
                List.of(),
                null,
                false,
                bounds,
                1);
    }
}
