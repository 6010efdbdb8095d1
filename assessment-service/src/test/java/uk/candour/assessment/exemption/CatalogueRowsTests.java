package uk.candour.assessment.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.candour.contract.Basis;
import uk.candour.contract.Special;
import uk.candour.platform.PlatformBeansForTests;
import uk.candour.platform.servers.RealServers;

/** The seeded catalogue against the Act: which limbs, absolute or qualified, on what basis. */
@RealServers
@SpringBootTest(
        classes = CatalogueRowsTests.Slice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.flyway.locations=classpath:db/platform,classpath:db/migration")
class CatalogueRowsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired private Exemptions exemptions;
    @Autowired private JdbcClient jdbc;

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @Import({PlatformBeansForTests.class, Exemptions.class})
    static class Slice {}

    /** FOIA Part II, section by section; A absolute, Q qualified (s.2(3)), AQ by limb. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s21  | A  | CLASS            | ",
                "s22  | Q  | CLASS            | section 22(2)",
                "s22A | Q  | PREJUDICE        | section 22A(2)",
                "s23  | A  | CLASS            | section 23(5)",
                "s24  | Q  | NECESSITY        | section 24(2)",
                "s26  | Q  | PREJUDICE        | section 26(3)",
                "s27  | Q  | PREJUDICE, CLASS | section 27(4)",
                "s28  | Q  | PREJUDICE        | section 28(3)",
                "s29  | Q  | PREJUDICE        | section 29(2)",
                "s30  | Q  | CLASS            | section 30(3)",
                "s31  | Q  | PREJUDICE        | section 31(3)",
                "s32  | A  | CLASS            | section 32(3)",
                "s33  | Q  | PREJUDICE        | section 33(3)",
                "s34  | A  | NECESSITY        | section 34(2)",
                "s35  | Q  | CLASS            | section 35(3)",
                "s36  | Q  | PREJUDICE        | section 36(3)",
                "s37  | AQ | CLASS            | section 37(2)",
                "s38  | Q  | ENDANGERMENT     | section 38(2)",
                "s39  | Q  | CLASS            | section 39(2)",
                "s40  | AQ | CLASS            | section 40(5",
                "s41  | A  | CLASS            | section 41(2)",
                "s42  | Q  | CLASS            | section 42(2)",
                "s43  | Q  | CLASS, PREJUDICE | section 43(3)",
                "s44  | A  | CLASS            | section 44(2)",
            })
    void agreesWithTheAct(String section, String kind, String bases, String silence) {
        List<Exemption> limbs = section(section);

        assertThat(limbs).isNotEmpty();
        assertThat(
                        limbs.stream()
                                .map(it -> it.qualified() ? "Q" : "A")
                                .sorted()
                                .distinct()
                                .collect(Collectors.joining()))
                .isEqualTo(kind);
        assertThat(limbs.stream().map(it -> it.basis().name()).distinct())
                .containsExactlyInAnyOrder(bases.split(", ", -1));
        for (Exemption limb : limbs) {
            String provision = limb.confirmOrDeny();
            if (provision == null) {
                assertThat(limb.limb()).isIn("s21(1)", "s43(1)");
            } else {
                assertThat(provision).startsWith(silence);
            }
        }
    }

    /** The complete list of absolute exemptions by limb: FOIA s.2(3). */
    @Test
    void listsTheAbsoluteLimbs() {
        assertThat(limbs().filter(it -> !it.qualified()).map(Exemption::limb))
                .containsExactly(
                        "s21(1)",
                        "s23(1)",
                        "s32(1)(a)",
                        "s32(1)(b)",
                        "s32(1)(c)",
                        "s32(2)(a)",
                        "s32(2)(b)",
                        "s34(1)",
                        "s37(1)(a)",
                        "s37(1)(aa)",
                        "s37(1)(ab)",
                        "s40(1)",
                        "s40(2)+(3A)(a)",
                        "s40(2)+(3A)(b)",
                        "s41(1)",
                        "s44(1)(a)",
                        "s44(1)(b)",
                        "s44(1)(c)");
    }

    @Test
    void hasEveryLimbOfLawEnforcementWithItsPurposes() {
        Set<String> limbs =
                section("s31").stream()
                        .map(it -> it.limb().replaceAll("\\+.*", ""))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(limbs).hasSize(9).allMatch(it -> it.matches("s31\\(1\\)\\([a-i]\\)"));
        assertThat(section("s31")).hasSize(6 + 3 * 10);
    }

    @Test
    void asksForMoreThanAReasonWhereTheActDoes() {
        assertThat(limbs().filter(it -> it.special() == Special.QUALIFIED_PERSON))
                .allMatch(it -> it.limb().startsWith("s36("))
                .hasSameSizeAs(section("s36"));
        assertThat(limbs().filter(it -> it.special() == Special.LEGITIMATE_INTERESTS))
                .extracting(Exemption::limb)
                .containsExactly("s40(2)+(3A)(a)", "s40(2)+(3A)(b)");
        assertThat(limbs().filter(it -> it.special() == Special.CONFIDENCE))
                .extracting(Exemption::limb)
                .containsExactly("s41(1)");
    }

    /** Every field that a limb's form asks for has a label. */
    @Test
    void knowsEveryParticular() {
        assertThat(exemptions.inForceOn(TODAY).all())
                .allSatisfy(it ->
                        assertThat(Particular.of(it))
                                .as(it.limb())
                                .hasSameSizeAs(it.particulars()));
    }

    /**
     * EIR reg 12: all but the first condition of reg 13 are weighed; in reg 12(5) only "would"
     * counts.
     */
    @Test
    void hasTheEnvironmentalExceptions() {
        List<Exemption> exceptions =
                exemptions.inForceOn(TODAY).all().filter(it -> it.limb().startsWith("r")).toList();

        assertThat(exceptions).hasSize(5 + 7 + 4);
        assertThat(exceptions.stream().filter(Exemption::wouldOnly))
                .hasSize(7)
                .allMatch(it -> it.basis() == Basis.PREJUDICE);
        assertThat(exceptions.stream().filter(it -> !it.qualified()).map(Exemption::limb))
                .containsExactly("r13(1)+(2A)(a)", "r13(1)+(2A)(b)");
    }

    @Test
    void knowsTheLawOfTheDay() {
        jdbc.sql("update exemption set valid_to = '2036-01-01' where limb = 's28(1)'").update();

        assertThat(limbsOn(LocalDate.of(2035, 12, 31))).contains("s28(1)");
        assertThat(limbsOn(LocalDate.of(2036, 1, 1))).doesNotContain("s28(1)");
        assertThat(limbsOn(LocalDate.of(2014, 9, 30))).doesNotContain("s22A(1)");
        assertThat(limbsOn(LocalDate.of(2014, 10, 1))).contains("s22A(1)");
    }

    private Stream<Exemption> limbs() {
        return exemptions.inForceOn(TODAY).all().filter(it -> it.limb().startsWith("s"));
    }

    private List<Exemption> section(String section) {
        return limbs().filter(it -> it.limb().startsWith(section + "(")).toList();
    }

    private List<String> limbsOn(LocalDate day) {
        return exemptions.inForceOn(day).all().map(Exemption::limb).toList();
    }
}
