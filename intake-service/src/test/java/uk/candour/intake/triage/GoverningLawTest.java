package uk.candour.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.Regime;

class GoverningLawTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'decision':'ALLOCATE','departments':['finance']}|FOIA|FOIA",
                "{'decision':'ALLOCATE','departments':['finance']}|EIR|EIR",
                "{'decision':'ALLOCATE','departments':['finance'],'regime':''}|EIR|EIR",
                "{'decision':'ALLOCATE','departments':['finance'],'regime':'EIR'}|FOIA|EIR",
                "{'decision':'ALLOCATE','departments':['finance'],'regime':'FOIA'}|EIR|FOIA",
                "{'decision':'CLARIFY','question':'Which river?','regime':'EIR'}|FOIA|EIR",
                "{'decision':'TRANSFER','authority':'Rivers Agency','regime':'EIR'}|FOIA|EIR",
            })
    void isWhatTheOfficerChoseOrWhatHeldSoFar(String answer, Regime before, Regime then) {
        assertThat(decide(answer, before, null))
                .isInstanceOfSatisfying(
                        TriageOutcome.Decided.class, it -> assertThat(it.regime()).isEqualTo(then));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'decision':'ALLOCATE','departments':['finance'],'regime':'FOISA'}|regime",
                "{'decision':'REFUSE','ground':'s12(1)','reason':'Long','regime':'EIR'}|ground",
                "{'decision':'INVALID','missing':['WRITING'],'advice':'A','regime':'EIR'}|decision",
            })
    void refusesWhatThatLawDoesNotKnow(String answer, String field) {
        assertThat(decide(answer, Regime.FOIA, null))
                .isInstanceOfSatisfying(
                        TriageOutcome.Incomplete.class,
                        it -> assertThat(it.problems()).containsOnlyKeys(field));
    }

    @Test
    void staysWhereOnlyAPartCameBack() {
        var answer = "{'decision':'ALLOCATE','departments':['finance'],'regime':'EIR'}";

        assertThat(decide(answer, Regime.EIR, "operations"))
                .isInstanceOf(TriageOutcome.Decided.class);
        assertThat(decide(answer, Regime.FOIA, "operations"))
                .isInstanceOfSatisfying(
                        TriageOutcome.Incomplete.class,
                        it -> assertThat(it.problems()).containsOnlyKeys("regime"));
    }

    private static TriageOutcome decide(String answer, Regime before, @Nullable String part) {
        return Triage.decide(
                JsonMapper.shared().readValue(answer.replace("'", "\""), TriageAnswer.class),
                new TriageFile(
                        List.of(new Department("finance", "Finance", List.of())),
                        part,
                        before,
                        new Wording("Rivers", List.of("How clean are they?")),
                        new Mask("Jane Smith", "jane@example.org"),
                        LocalDate.of(2026, 11, 2),
                        LocalDate.of(2026, 11, 20),
                        null));
    }
}
