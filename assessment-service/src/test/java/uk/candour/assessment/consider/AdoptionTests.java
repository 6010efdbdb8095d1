package uk.candour.assessment.consider;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.assessment.casefile.Cases.CONTRACT;
import static uk.candour.assessment.casefile.Cases.COST;
import static uk.candour.assessment.casefile.Cases.FINANCE;
import static uk.candour.assessment.casefile.Cases.PRODUCTS;
import static uk.candour.assessment.casefile.Cases.REPORT;
import static uk.candour.assessment.casefile.Cases.SECURITY;
import static uk.candour.assessment.casefile.Cases.found;
import static uk.candour.assessment.casefile.Cases.hashes;
import static uk.candour.assessment.casefile.Cases.nothing;
import static uk.candour.assessment.casefile.Cases.proposing;
import static uk.candour.assessment.casefile.Cases.search;
import static uk.candour.contract.ItemDecision.NOT_HELD;
import static uk.candour.contract.ItemDecision.PART;
import static uk.candour.contract.ItemDecision.RELEASE;
import static uk.candour.contract.ItemDecision.WITHHOLD;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.casefile.Findings;
import uk.candour.assessment.exemption.Limbs;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Claim;

class AdoptionTests {

    @Test
    void saysNotHeldWhereNobodyHoldsIt() {
        assertThat(adopt(search(SECURITY, nothing(1)), search(FINANCE, nothing(1))).decision())
                .isEqualTo(NOT_HELD);
    }

    @Test
    void releasesWhatNobodyWouldWithhold() {
        assertThat(adopt(search(SECURITY, found(1, "A product.")), search(FINANCE, nothing(1))))
                .isEqualTo(new Consideration(1, RELEASE, List.of()));
    }

    @Test
    void withholdsWhatIsClaimedAsAWhole() {
        Consideration item =
                adopt(search(SECURITY, proposing(found(1, "A product.", REPORT), "s31(1)(a)")));

        assertThat(item.decision()).isEqualTo(WITHHOLD);
        assertThat(item.claims())
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.department()).isEqualTo(SECURITY);
                    assertThat(claim.covers()).isEmpty();
                });
    }

    @Test
    void withholdsWhereEveryFileIsCoveredAndThereAreNoWords() {
        var covered = proposing(found(1, null, REPORT, CONTRACT), "s31(1)(a)", REPORT, CONTRACT);

        assertThat(adopt(search(SECURITY, covered)).decision()).isEqualTo(WITHHOLD);
    }

    @Test
    void releasesThePartThatNoClaimCovers() {
        var fileLeft = proposing(found(1, null, REPORT, CONTRACT), "s31(1)(a)", REPORT);
        var wordsLeft = proposing(found(1, "In short, yes.", REPORT), "s31(1)(a)", REPORT);

        assertThat(adopt(search(SECURITY, fileLeft)).decision()).isEqualTo(PART);
        assertThat(adopt(search(SECURITY, fileLeft)).claims().getFirst().covers())
                .isEqualTo(hashes(REPORT));
        assertThat(adopt(search(SECURITY, wordsLeft)).decision()).isEqualTo(PART);
    }

    @Test
    void releasesThePartThatAnotherDepartmentWouldRelease() {
        Consideration item =
                adopt(
                        search(SECURITY, proposing(found(1, "A product."), "s31(1)(a)")),
                        search(FINANCE, found(1, "£5")));

        assertThat(item.decision()).isEqualTo(PART);
    }

    @Test
    void mergesTheClaimsOfAllDepartmentsEachForItself() {
        Consideration item =
                adopt(
                        search(SECURITY, proposing(found(1, "A product."), "s31(1)(a)")),
                        search(FINANCE, proposing(found(1, "£5"), "s31(1)(a)")));

        assertThat(item.decision()).isEqualTo(WITHHOLD);
        assertThat(item.claims()).extracting(Claim::department).containsExactly(SECURITY, FINANCE);
    }

    @Test
    void decidesEachItemForItself() {
        Findings findings =
                new Findings(
                        List.of(
                                search(
                                        SECURITY,
                                        proposing(found(1, null), "s31(1)(a)"),
                                        nothing(2)),
                                search(FINANCE, nothing(1), found(2, "£5"))));

        assertThat(
                        new Adoption(findings, Limbs.CATALOGUE, maker())
                                .adopt(List.of(PRODUCTS, COST), new Problems()))
                .extracting(Consideration::decision)
                .containsExactly(WITHHOLD, RELEASE);
    }

    @Test
    void refusesALimbThatIsNoLongerInForce() {
        Problems problems = new Problems();
        Findings findings =
                new Findings(List.of(search(SECURITY, proposing(found(1, "x"), "s40(2)+(3)(a)"))));

        new Adoption(findings, Limbs.CATALOGUE, maker()).adopt(List.of(PRODUCTS), problems);

        assertThat(problems.isEmpty()).isFalse();
    }

    private static Consideration adopt(SearchCompleted... searches) {
        return new Adoption(new Findings(List.of(searches)), Limbs.CATALOGUE, maker())
                .adopt(List.of(PRODUCTS), new Problems())
                .getFirst();
    }

    private static ClaimMaker maker() {
        return new ClaimMaker(null, UUID::randomUUID);
    }
}
