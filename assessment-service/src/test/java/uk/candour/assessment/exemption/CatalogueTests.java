package uk.candour.assessment.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.candour.assessment.exemption.Catalogue.Lookup;
import uk.candour.contract.Regime;

class CatalogueTests {

    @ParameterizedTest
    @CsvSource({
        "s31(1)(a), s31(1)(a)",
        "S31(1)(A), s31(1)(a)",
        "s.31 (1) (a), s31(1)(a)",
        "section 31(1)(a), s31(1)(a)",
        "s31(1)(g)+s31(2)(b), s31(1)(g)+s31(2)(b)",
        "s31(1)(g) + (2)(b), s31(1)(g)+s31(2)(b)",
        "s40(2)+(3A)(a), s40(2)+(3A)(a)",
        "s40(2)+s40(3a)(a), s40(2)+(3A)(a)",
        "s42, s42(1)",
        "s21, s21(1)",
    })
    void findsALimbHoweverItIsWritten(String written, String limb) {
        assertThat(Limbs.CATALOGUE.find(written))
                .isInstanceOfSatisfying(
                        Lookup.Found.class,
                        found -> assertThat(found.exemption().limb()).isEqualTo(limb));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s31         | Name the limb: one of s31(1)(a), s31(1)(b)",
                "s31(1)(z)   | Name the limb: one of s31(1)(a), s31(1)(b)",
                "s40(2)      | Name the limb: one of s40(2)+(3A)(a), s40(2)+(3B)",
                "s31(1)(g)   | counts only with a purpose listed in s31(2): write it like s31(1)(g)+s31(2)(b)",
                "s31(1)(g)+s31(2)(z) | counts only with a purpose",
                "s31(1)(a)+s31(2)(b) | Name the limb",
                "s3          | s3 is not an exemption in force",
                "s99(1)      | s99 is not an exemption in force",
                "s12(1)      | decided at triage",
                "s14         | decided at triage",
                "because     | is not a limb: write it like",
                "s31(1)(a);drop table | is not a limb",
            })
    void saysWhatToWriteInstead(String written, String advice) {
        assertThat(why(written)).contains(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void asksForALimbWhereThereIsNone(String written) {
        assertThat(why(written)).contains("such as s31(1)(a)");
        assertThat(Limbs.CATALOGUE.find(null)).isInstanceOf(Lookup.NoLimb.class);
    }

    @Test
    void knowsTheLimbsOfOneLawAlone() {
        assertThat(Limbs.CATALOGUE.under(Regime.EIR).find("s31(1)(a)"))
                .isInstanceOf(Lookup.NoLimb.class);
        assertThat(Limbs.CATALOGUE.under(Regime.FOIA).find("s31(1)(g)+s31(2)(b)"))
                .isInstanceOf(Lookup.Found.class);
    }

    @Test
    void namesThePurposeInCitationAndName() {
        Exemption limb = found("s31(1)(g)+s31(2)(b)");

        assertThat(limb.citation()).isEqualTo("section 31(1)(g) by virtue of section 31(2)(b)");
        assertThat(limb.name()).startsWith("law enforcement: ").contains("improper conduct");
        assertThat(limb.confirmOrDenyCitation())
                .isEqualTo("section 31(3) by virtue of section 31(1)(g) and section 31(2)(b)");
    }

    @Test
    void citesTheProvisionThatExcludesTheDutyToConfirmOrDeny() {
        assertThat(Limbs.CRIME.confirmOrDenyCitation())
                .isEqualTo("section 31(3) by virtue of section 31(1)(a)");
        assertThat(Limbs.ACCESSIBLE.confirmOrDenyCitation()).isNull();
    }

    @Test
    void offersLimbsWithAPurposeOnceForEachPurpose() {
        assertThat(Limbs.CATALOGUE.all().map(Exemption::limb))
                .contains("s31(1)(g)+s31(2)(b)")
                .doesNotContain("s31(1)(g)");
    }

    private static Exemption found(String written) {
        return ((Lookup.Found) Limbs.CATALOGUE.find(written)).exemption();
    }

    private static String why(String written) {
        return ((Lookup.NoLimb) Limbs.CATALOGUE.find(written)).why();
    }
}
