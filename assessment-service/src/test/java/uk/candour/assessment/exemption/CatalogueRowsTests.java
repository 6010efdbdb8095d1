package uk.candour.assessment.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import uk.candour.platform.PlatformBeansForTests;
import uk.candour.platform.servers.RealServers;

/** The catalogue that Candour comes with, against FOIA Part II and regulations 12 and 13. */
@RealServers
@SpringBootTest(
        classes = CatalogueRowsTests.Slice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.flyway.locations=classpath:db/platform,classpath:db/migration")
class CatalogueRowsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /**
     * Limbs | absolute or qualified (s.2(3); reg 12(1)(b)) | basis | what excludes the duty to
     * confirm or deny | further test, fields of its form | only for, left alone | in force from. A
     * limb that only counts with a purpose stands once.
     */
    private static final String ACT =
            """
            s21(1) | A | CLASS | - | pointer | - | 2005-01-01
            s22(1) | Q | CLASS | section 22(2) | intention settledOn publication reasonable | - | 2005-01-01
            s22A(1) | Q | PREJUDICE | section 22A(2) | - | - | 2014-10-01
            s23(1) | A | CLASS | section 23(5) | body certificate | - | 2005-01-01
            s24(1) | Q | NECESSITY | section 24(2) | required certificate | - | 2005-01-01
            s26(1)(a) s26(1)(b) | Q | PREJUDICE | section 26(3) | - | - | 2005-01-01
            s27(1)(a) s27(1)(b) s27(1)(c) s27(1)(d) | Q | PREJUDICE | section 27(4)(a) | - | - | 2005-01-01
            s27(2) | Q | CLASS | section 27(4)(b) | obtainedFrom | - | 2005-01-01
            s28(1) | Q | PREJUDICE | section 28(3) | - | - | 2005-01-01
            s29(1)(a) s29(1)(b) | Q | PREJUDICE | section 29(2) | - | - | 2005-01-01
            s30(1)(a)(i) s30(1)(a)(ii) s30(1)(b) s30(1)(c) | Q | CLASS | section 30(3) | investigation | investigate | 2005-01-01
            s30(2) | Q | CLASS | section 30(3) | investigation source | investigate | 2005-01-01
            s31(1)(a) s31(1)(b) s31(1)(c) s31(1)(d) s31(1)(e) s31(1)(f) s31(1)(g) s31(1)(h) s31(1)(i) | Q | PREJUDICE | section 31(3) | - | s30 | 2005-01-01
            s32(1)(a) s32(1)(b) s32(1)(c) s32(2)(a) s32(2)(b) | A | CLASS | section 32(3) | - | - | 2005-01-01
            s33(2) | Q | PREJUDICE | section 33(3) | - | audit | 2005-01-01
            s34(1) | A | NECESSITY | section 34(2) | certificate | - | 2005-01-01
            s35(1)(a) | Q | CLASS | section 35(3) | policy | departments | 2005-01-01
            s35(1)(b) s35(1)(c) s35(1)(d) | Q | CLASS | section 35(3) | - | departments | 2005-01-01
            s36(2)(a)(i) s36(2)(a)(ii) s36(2)(a)(iii) s36(2)(b)(i) s36(2)(b)(ii) s36(2)(c) | Q | PREJUDICE | section 36(3) | QUALIFIED_PERSON | s35 | 2005-01-01
            s37(1)(a) | A | CLASS | section 37(2) | - | - | 2005-01-01
            s37(1)(aa) s37(1)(ab) | A | CLASS | section 37(2) | - | - | 2011-01-19
            s37(1)(ac) s37(1)(ad) | Q | CLASS | section 37(2) | - | - | 2011-01-19
            s37(1)(b) | Q | CLASS | section 37(2) | - | - | 2005-01-01
            s38(1)(a) s38(1)(b) | Q | ENDANGERMENT | section 38(2) | danger likelihood | - | 2005-01-01
            s39(1)(a) s39(1)(b) | Q | CLASS | section 39(2) | - | - | 2005-01-01
            s40(1) | A | CLASS | section 40(5A) | - | - | 2005-01-01
            s40(2)+(3A)(a) | A | CLASS | section 40(5B)(a)(i) | LEGITIMATE_INTERESTS legitimateInterest necessity balance | - | 2018-05-25
            s40(2)+(3A)(b) | A | CLASS | section 40(5B)(a)(ii) | LEGITIMATE_INTERESTS legitimateInterest necessity balance | - | 2018-05-25
            s40(2)+(3B) | Q | CLASS | section 40(5B)(b) | - | - | 2018-05-25
            s40(2)+(4A)(a) | Q | CLASS | section 40(5B)(c) | - | - | 2018-05-25
            s40(2)+(4A)(b) | Q | CLASS | section 40(5B)(d) | - | - | 2018-05-25
            s41(1) | A | CLASS | section 41(2) | CONFIDENCE obtainedFrom detriment defence | - | 2005-01-01
            s42(1) | Q | CLASS | section 42(2) | privilege | - | 2005-01-01
            s43(1) | Q | CLASS | - | - | - | 2005-01-01
            s43(2) | Q | PREJUDICE | section 43(3) | - | - | 2005-01-01
            s44(1)(a) s44(1)(b) s44(1)(c) | A | CLASS | section 44(2) | prohibition | - | 2005-01-01
            """;

    private static final String REGULATIONS =
            """
            r12(4)(a) r12(4)(b) r12(4)(c) r12(4)(e) | Q | CLASS | - | - | - | 2005-01-01
            r12(4)(d) | Q | CLASS | - | completion | - | 2005-01-01
            r12(5)(a) | Q | PREJUDICE | regulation 12(6) | wouldOnly | - | 2005-01-01
            r12(5)(b) r12(5)(c) | Q | PREJUDICE | - | wouldOnly | - | 2005-01-01
            r12(5)(d) r12(5)(e) r12(5)(f) r12(5)(g) | Q | PREJUDICE | - | wouldOnly | emissions | 2005-01-01
            r13(1)+(2A)(a) r13(1)+(2A)(b) | A | CLASS | regulation 13(5A) | LEGITIMATE_INTERESTS legitimateInterest necessity balance | - | 2018-05-25
            r13(1)+(2B) r13(1)+(3A) | Q | CLASS | regulation 13(5A) | - | - | 2018-05-25
            """;

    @Autowired private Exemptions exemptions;

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @Import({PlatformBeansForTests.class, Exemptions.class})
    static class Slice {}

    /** One row of the tables above. */
    record Row(
            List<String> limbs,
            boolean qualified,
            String basis,
            String silence,
            List<String> form,
            String bounds,
            LocalDate from) {

        static Row of(String line) {
            String[] cells = line.split(" *\\| *", -1);
            return new Row(
                    List.of(cells[0].split(" ", -1)),
                    cells[1].equals("Q"),
                    cells[2],
                    cells[3],
                    cells[4].equals("-") ? List.of() : List.of(cells[4].split(" ", -1)),
                    cells[5],
                    LocalDate.parse(cells[6]));
        }
    }

    static Stream<Row> rows() {
        return (ACT + REGULATIONS).lines().map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhatTheLawSays(Row row) {
        for (String limb : row.limbs()) {
            List<Exemption> found = inForce(TODAY).filter(it -> isOf(it, limb)).toList();

            assertThat(found)
                    .as(limb)
                    .isNotEmpty()
                    .allSatisfy(it -> {
                        assertThat(it.qualified()).isEqualTo(row.qualified());
                        assertThat(it.basis()).hasToString(row.basis());
                        assertThat(it.confirmOrDeny() == null ? "-" : it.confirmOrDeny())
                                .isEqualTo(row.silence());
                        assertThat(form(it)).isEqualTo(row.form());
                        assertThat(bounds(it.bounds())).contains(row.bounds());
                    });
            assertThat(inForce(row.from()).anyMatch(it -> isOf(it, limb))).isTrue();
            assertThat(inForce(row.from().minusDays(1)).anyMatch(it -> isOf(it, limb))).isFalse();
        }
    }

    @Test
    void hasNoLimbThatTheLawDoesNotKnow() {
        Set<String> known = new TreeSet<>();
        rows().map(Row::limbs).forEach(known::addAll);

        assertThat(inForce(TODAY).map(it -> it.limb().replaceFirst("\\+s31.*", "")).distinct())
                .containsExactlyInAnyOrderElementsOf(known)
                .noneMatch(it -> it.startsWith("s12") || it.startsWith("s14"));
    }

    /** In the order of the Act, which is also that of the list to choose from. */
    @Test
    void comesInTheOrderOfTheAct() {
        assertThat(inForce(TODAY).map(it -> it.limb().replaceFirst("\\(.*", "")).distinct())
                .startsWith("s21", "s22", "s22A", "s23", "s24", "s26")
                .endsWith("s43", "s44", "r12", "r13");
    }

    /** FOIA s.31(2)(a) to (j), each with (g), (h) and (i). */
    @Test
    void knowsThePurposesOfLawEnforcement() {
        assertThat(inForce(TODAY).filter(it -> it.limb().contains("+s31(2)")))
                .hasSize(3 * 10)
                .allMatch(it -> it.citation().contains(" by virtue of section 31(2)("));
    }

    private Stream<Exemption> inForce(LocalDate day) {
        return exemptions.inForceOn(day).all();
    }

    private static boolean isOf(Exemption exemption, String limb) {
        return exemption.limb().equals(limb) || exemption.limb().startsWith(limb + "+s31");
    }

    private static List<String> form(Exemption it) {
        assertThat(Particular.of(it)).as("fields with a label").hasSameSizeAs(it.particulars());
        return Stream.of(
                        Stream.of(it.special().name()).filter(name -> !name.equals("NONE")),
                        it.particulars().stream(),
                        Stream.of("wouldOnly").filter(_ -> it.wouldOnly()))
                .flatMap(each -> each)
                .toList();
    }

    private static String bounds(Exemption.Bounds bounds) {
        String words =
                String.join(
                        " ",
                        Arrays.asList(
                                bounds.restrictedTo() == null ? "" : bounds.restrictedTo(),
                                bounds.excludedBy() == null ? "" : bounds.excludedBy(),
                                bounds.notForEmissions() ? "emissions" : ""));
        return words.isBlank() ? "-" : words;
    }
}
