package uk.candour.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.CostEstimate;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.IntakeEvent.TriageDecision.Refuse;
import uk.candour.contract.Minutes;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;
import uk.candour.intake.clock.Period;
import uk.candour.intake.cost.CostSheet;

/** A refusal because answering would cost more than the limit (FOIA s.12). */
class CostRefusalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final CostSheet NOTHING = new CostSheet(450, List.of());
    private static final CostSheet OVER =
            new CostSheet(450, List.of(new CostSheet.Row("finance", 0, 1500, null)));
    private static final CostSheet WITHIN =
            new CostSheet(450, List.of(new CostSheet.Row("finance", 30, null, null)));

    @Test
    void recordsTheEstimateWhatIsCountedWithItAndTheAdvice() {
        var refusal =
                decided(
                        """
                        {"decision":"REFUSE","ground":"s12(1)","reason":"Boxes","estimate":{
                         "minutes":{"determine":60,"locate":1000,"extract":30},
                         "aggregated":["FOI-2026-000002"],"together":"FOI-2026-000003, "},
                         "advice":"Ask about 2025."}
                        """,
                        NOTHING);

        assertThat(refusal)
                .isEqualTo(
                        new Refuse(
                                "s12(1)",
                                Text.open("Boxes"),
                                new CostEstimate(
                                        new Minutes(60, 1000, 0, 30),
                                        450,
                                        List.of("FOI-2026-000002"),
                                        List.of("FOI-2026-000003")),
                                Text.open("Ask about 2025.")));
        assertThat(CostRefusal.warnings(refusal, cost(NOTHING)))
                .anyMatch(it -> it.contains("FOI-2026-000003 came from other people"))
                .noneMatch(it -> it.contains("standard advice"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'decision':'REFUSE','reason':'R','ground':'s12(1)','estimate':{'minutes':{'locate':1080}},'advice':'A'}|estimate.minutes",
                "{'decision':'REFUSE','reason':'R','ground':'s12(1)','estimate':{'minutes':{'locate':-1}},'advice':'A'}|estimate.minutes",
                "{'decision':'REFUSE','reason':'R','ground':'s12(2)','estimate':{'minutes':{'locate':2000}},'advice':'A'}|estimate.minutes",
                "{'decision':'REFUSE','reason':'R','ground':'s12(2)','advice':'A'}|estimate.minutes",
                "{'decision':'REFUSE','reason':'R','ground':'s12(1)','estimate':{'minutes':{'locate':1081}}}|estimate.advice",
                "{'decision':'REFUSE','reason':'R','ground':'s12(1)','estimate':{'minutes':{'locate':1081},'advice':'Jane Smith'}}|estimate.advice",
                "{'decision':'REFUSE','reason':'R','ground':'s12(1)','estimate':{'minutes':{'locate':1081},'advice':'A','aggregated':['X']}}|estimate.aggregated",
                "{'decision':'REFUSE','reason':'R','ground':'s12(1)','estimate':{'minutes':{'locate':1081},'advice':'A','aggregated':['FOI-2026-000001']}}|estimate.aggregated",
                "{'decision':'REFUSE','reason':'R','ground':'s12(1)','estimate':{'minutes':{'locate':1081},'advice':'A','aggregated':['FOI-2026-000009']}}|estimate.aggregated",
            })
    void refusesWhatTheActDoesNotAllow(String answer, String field) {
        assertThat(problems(answer, NOTHING)).containsOnlyKeys(field);
    }

    @Test
    void countsWhatDepartmentsRecordedWhereNothingIsEntered() {
        var bare = "{'decision':'REFUSE','ground':'s12(1)','reason':'R'}";

        assertThat(decided(bare, OVER))
                .isInstanceOfSatisfying(
                        Refuse.class,
                        it ->
                                assertThat(it.estimate())
                                        .extracting(CostEstimate::minutes)
                                        .isEqualTo(new Minutes(0, 1500, 0, 0)));
        assertThat(problems(bare, WITHIN))
                .hasEntrySatisfying(
                        "estimate.minutes",
                        it ->
                                assertThat(it)
                                        .contains("30 minutes", "within the limit of 18 hours"));
    }

    @Test
    void warnsWhereNothingSupportsTheRefusal() {
        var refusal = decided("{'decision':'REFUSE','ground':'s12(1)','reason':'R'}", NOTHING);

        assertThat(refusal).isEqualTo(new Refuse("s12(1)", Text.open("R")));
        assertThat(CostRefusal.warnings(refusal, cost(NOTHING)))
                .hasSize(2)
                .anyMatch(it -> it.contains("No estimate is recorded"))
                .anyMatch(it -> it.contains("s.16"));
        assertThat(CostRefusal.warnings(new Refuse("s14(1)", Text.open("R")), cost(NOTHING)))
                .isEmpty();
    }

    private static TriageDecision decided(String answer, CostSheet sheet) {
        return ((TriageOutcome.Decided) decide(answer, sheet)).decision();
    }

    private static Map<String, String> problems(String answer, CostSheet sheet) {
        return ((TriageOutcome.Incomplete) decide(answer, sheet)).problems();
    }

    private static TriageOutcome decide(String answer, CostSheet sheet) {
        return Triage.decide(
                JsonMapper.shared().readValue(answer.replace('\'', '"'), TriageAnswer.class),
                new TriageFile(
                        List.of(),
                        null,
                        Regime.FOIA,
                        new Wording("Firewalls", List.of("Who supplies them?")),
                        new Mask("Jane Smith", "jane@example.org"),
                        DAY,
                        DAY,
                        null,
                        "FOI-2026-000001",
                        cost(sheet)));
    }

    private static CostFile cost(CostSheet sheet) {
        Map<String, @Nullable Aggregable> named = new HashMap<>();
        named.put("FOI-2026-000001", other("FOI-2026-000001", DAY, Sender.SAME_ADDRESS));
        named.put("FOI-2026-000002", other("FOI-2026-000002", DAY, Sender.SAME_ADDRESS));
        named.put("FOI-2026-000003", other("FOI-2026-000003", DAY, Sender.SOMEBODY_ELSE));
        named.put(
                "FOI-2026-000009",
                other("FOI-2026-000009", DAY.minusYears(1), Sender.SAME_ADDRESS));
        return new CostFile(
                sheet, new Period(DAY.minusDays(80), DAY.plusDays(80)), List.of(), named);
    }

    private static Aggregable other(String reference, LocalDate received, Sender sender) {
        return new Aggregable(reference, received, "Firewalls", sender, 0);
    }
}
