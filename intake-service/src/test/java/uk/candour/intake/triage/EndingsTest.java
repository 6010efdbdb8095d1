package uk.candour.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.IntakeEvent.TriageDecision.Duplicate;
import uk.candour.contract.IntakeEvent.TriageDecision.Invalid;
import uk.candour.contract.IntakeEvent.TriageDecision.Transfer;
import uk.candour.contract.Missing;
import uk.candour.contract.Text;

class EndingsTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 11, 18);
    private static final Original OPEN = new Original("FOI-2026-000007", false, true, true);

    @Test
    void saysWhatARequestLacksAndHowToPutItRight() {
        assertThat(
                        decided(
                                "{'decision':'INVALID','missing':['NAME','DESCRIPTION'],"
                                        + "'advice':'Tell us which year.'}"))
                .isEqualTo(
                        new Invalid(
                                List.of(Missing.NAME, Missing.DESCRIPTION),
                                Text.open("Tell us which year.")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'decision':'INVALID','advice':'A'}|missing",
                "{'decision':'INVALID','missing':[],'advice':'A'}|missing",
                "{'decision':'INVALID','missing':['NAME','NAME'],'advice':'A'}|missing",
                "{'decision':'INVALID','missing':['FEE'],'advice':'A'}|missing",
                "{'decision':'INVALID','missing':['NAME'],'advice':' '}|advice",
                "{'decision':'INVALID','missing':['NAME']}|advice",
                "{'decision':'TRANSFER'}|authority",
                "{'decision':'TRANSFER','authority':' '}|authority",
                "{'decision':'TRANSFER','authority':'A\\nB'}|authority",
                "{'decision':'TRANSFER','authority':'A','agreedOn':'2026-11-21'}|agreedOn",
                "{'decision':'TRANSFER','authority':'A','agreedOn':'2026-11-01'}|agreedOn",
                "{'decision':'DUPLICATE'}|of",
                "{'decision':'CLARIFY'}|question",
                "{'decision':'CLARIFY','question':' '}|question",
                "{'decision':'CLARIFY','question':{'text':'Which?','closed':true}}|question",
            })
    void takesNothingIncomplete(String answer, String field) {
        assertThat(problems(answer.replace("'", "\""), OPEN)).containsOnlyKeys(field);
    }

    @Test
    void passesARequestOnOnlyWithTheApplicantsAgreement() {
        var agreed =
                decided("{'decision':'TRANSFER','authority':' Police ','agreedOn':'2026-11-18'}");
        var unasked = decided("{'decision':'TRANSFER','authority':'Police'}");

        assertThat(agreed).isEqualTo(new Transfer("Police", AGREED));
        assertThat(Triage.warnings(agreed)).isEmpty();
        assertThat(unasked).isEqualTo(new Transfer("Police", null));
        assertThat(Triage.warnings(unasked)).singleElement().asString().contains("do not pass");
    }

    @Test
    void namesTheOpenRequestOfTheSamePersonThatIsAnswered() {
        assertThat(decided("{'decision':'DUPLICATE','of':'FOI-2026-000007'}"))
                .isEqualTo(new Duplicate("FOI-2026-000007"));
    }

    @Test
    void isNoDuplicateOfAnythingElse() {
        var answer = "{\"decision\":\"DUPLICATE\",\"of\":\"FOI-2026-000007\"}";

        assertThat(problems(answer, null).get("of")).contains("no request");
        assertThat(problems(answer, new Original("R", true, true, true)).get("of"))
                .contains("itself");
        assertThat(problems(answer, new Original("R", false, false, true)).get("of"))
                .contains("somebody else");
        assertThat(problems(answer, new Original("R", false, true, false)).get("of"))
                .contains("s14(2)");
    }

    private static TriageDecision decided(String answer) {
        return ((TriageOutcome.Decided) decide(answer.replace("'", "\""), OPEN)).decision();
    }

    private static Map<String, String> problems(String answer, @Nullable Original original) {
        return ((TriageOutcome.Incomplete) decide(answer, original)).problems();
    }

    private static TriageOutcome decide(String answer, @Nullable Original original) {
        return Triage.decide(
                JsonMapper.shared().readValue(answer, TriageAnswer.class),
                new TriageFile(
                        List.of(),
                        null,
                        new Wording("Firewalls", List.of("Who supplies them?")),
                        new Mask("Jane Smith", "jane@example.org"),
                        LocalDate.of(2026, 11, 2),
                        LocalDate.of(2026, 11, 20),
                        original));
    }
}
