package uk.candour.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Item;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;

class TriageTest {

    private static final Wording MASKED =
            new Wording("Firewalls", List.of("I, [applicant], ask who supplies the firewalls."));
    private static final TriageFile FILE = file(null);

    @Test
    void allocatesTheMaskedWordingUnlessTheOfficerChangesIt() {
        var outcome = Triage.decide(allocate("finance", "operations"), FILE);

        assertThat(outcome)
                .isEqualTo(
                        new TriageOutcome.Decided(
                                Regime.FOIA,
                                MASKED,
                                new TriageDecision.Allocate(List.of("finance", "operations"))));
    }

    @Test
    void numbersTheItemsThatTheOfficerWords() {
        var outcome =
                Triage.decide(
                        answered(
                                "ALLOCATE",
                                List.of("finance"),
                                " Suppliers ",
                                List.of("Who supplies?", " At what cost?\r\nPer year. "),
                                null,
                                null),
                        FILE);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        TriageOutcome.Decided.class,
                        it -> {
                            assertThat(it.wording().subject()).isEqualTo("Suppliers");
                            assertThat(it.wording().numbered())
                                    .containsExactly(
                                            new Item(1, "Who supplies?"),
                                            new Item(2, "At what cost?\nPer year."));
                        });
    }

    @Test
    void neverLetsTheApplicantThrough() {
        var answer =
                answered(
                        "ALLOCATE",
                        List.of("finance"),
                        "For Jane Smith",
                        List.of("Who supplies?", "Write to jane@example.org"),
                        null,
                        null);

        assertThat(problems(answer)).containsExactlyInAnyOrder("subject", "items[1]");
    }

    @Test
    void namesTheDepartmentsThatThereAre() {
        var outcome = Triage.decide(allocate("finance", "astrology"), FILE);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        TriageOutcome.Incomplete.class,
                        it ->
                                assertThat(it.problems().get("departments[1]"))
                                        .endsWith("finance, operations"));
    }

    @Test
    void needsEachDepartmentOnceAndAtLeastOne() {
        assertThat(problems(allocate())).containsExactly("departments");
        assertThat(problems(allocate("finance", "finance"))).containsExactly("departments");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s12(1)", "s14(1)", "s14(2)"})
    void refusesTheRequestAsAWholeOnAGroundAndForAReason(String ground) {
        var reason = Text.open("Eighteen hours would not be enough.");

        assertThat(Triage.decide(refuse(ground, reason), FILE))
                .isEqualTo(
                        new TriageOutcome.Decided(
                                Regime.FOIA, MASKED, new TriageDecision.Refuse(ground, reason)));
    }

    @Test
    void refusesNothingWithoutGroundAndReason() {
        assertThat(problems(refuse("s31(1)(a)", Text.open(" "))))
                .containsExactly("ground", "reason");
        assertThat(problems(refuse(null, null))).containsExactly("ground", "reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHELVE", "allocate", ""})
    void knowsNoOtherDecisions(String decision) {
        assertThat(problems(answered(decision, null, null, null, null, null)))
                .containsExactly("decision");
        assertThat(problems(answered(null, null, null, null, null, null)))
                .containsExactly("decision");
    }

    @Test
    void keepsTheConfirmedWordingWhereOnlyAPartCameBack() {
        var reworded =
                answered(
                        "ALLOCATE",
                        List.of("finance"),
                        null,
                        List.of("Something else"),
                        null,
                        null);

        assertThat(Triage.decide(allocate("finance"), file("operations")))
                .isInstanceOf(TriageOutcome.Decided.class);
        assertThat(Triage.decide(reworded, file("operations")))
                .isInstanceOfSatisfying(
                        TriageOutcome.Incomplete.class,
                        it -> assertThat(it.problems()).containsOnlyKeys("items"));
    }

    private static Iterable<String> problems(TriageAnswer answer) {
        return Triage.decide(answer, FILE) instanceof TriageOutcome.Incomplete it
                ? it.problems().keySet()
                : List.of();
    }

    private static TriageFile file(@Nullable String part) {
        return new TriageFile(
                List.of(
                        new Department("finance", "Finance", List.of()),
                        new Department("operations", "Operations", List.of())),
                part,
                Regime.FOIA,
                MASKED,
                new Mask("Jane Smith", "jane@example.org"),
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 20),
                null);
    }

    private static TriageAnswer answered(
            @Nullable String decision,
            @Nullable List<@Nullable String> departments,
            @Nullable String subject,
            @Nullable List<@Nullable String> items,
            @Nullable String ground,
            @Nullable Text reason) {
        return new TriageAnswer(
                decision,
                null,
                departments,
                subject,
                items,
                ground,
                reason,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static TriageAnswer allocate(String... departments) {
        return answered("ALLOCATE", List.of(departments), null, null, null, null);
    }

    private static TriageAnswer refuse(@Nullable String ground, @Nullable Text reason) {
        return answered("REFUSE", null, null, null, ground, reason);
    }
}
