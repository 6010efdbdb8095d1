package uk.candour.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import uk.candour.contract.Regime;
import uk.candour.contract.Text;
import uk.candour.intake.request.Applicant;

class EndingsTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 11, 18);
    private static final Original OPEN =
            new Original("FOI-2026-000007", false, Sender.SAME_ADDRESS, true, false);

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
                "{'decision':'INVALID','missing':['NAME'],'advice':'Jane Smith is no name'}|advice",
                "{'decision':'INVALID','missing':['NAME'],'advice':{'text':'A','closed':true}}|advice",
                "{'decision':'REDIRECT','next':'A'}|as",
                "{'decision':'REDIRECT','as':'OTHER','next':'A'}|as",
                "{'decision':'REDIRECT','as':'COMPLAINT'}|next",
                "{'decision':'REDIRECT','as':'COMPLAINT','next':'Jane Smith will hear'}|next",
                "{'decision':'TRANSFER'}|authority",
                "{'decision':'TRANSFER','authority':'Clerk of Jane Smith'}|authority",
                "{'decision':'TRANSFER','authority':' '}|authority",
                "{'decision':'TRANSFER','authority':'A\\nB'}|authority",
                "{'decision':'TRANSFER','authority':'A','agreedOn':'2026-11-21'}|agreedOn",
                "{'decision':'TRANSFER','authority':'A','agreedOn':'2026-11-01'}|agreedOn",
                "{'decision':'DUPLICATE'}|of",
                "{'decision':'CLARIFY'}|question",
                "{'decision':'CLARIFY','question':' '}|question",
                "{'decision':'CLARIFY','question':{'text':'Which?','closed':true}}|question",
                "{'decision':'CLARIFY','question':'Did jane@example.org write before?'}|question",
            })
    void takesNothingIncomplete(String answer, String field) {
        assertThat(problems(answer.replace("'", "\""), OPEN)).containsOnlyKeys(field);
    }

    @Test
    void dealsWithItInAnotherWay() {
        assertThat(
                        decided(
                                "{'decision':'REDIRECT','as':'SUBJECT_ACCESS','next':'You hear in a month.'}"))
                .isEqualTo(
                        new TriageDecision.Redirect(
                                uk.candour.contract.Redirection.SUBJECT_ACCESS,
                                Text.open("You hear in a month.")));
    }

    @Test
    void passesARequestOnOnlyWithTheApplicantsAgreement() {
        var agreed =
                decided("{'decision':'TRANSFER','authority':' Police ','agreedOn':'2026-11-18'}");
        var unasked = decided("{'decision':'TRANSFER','authority':'Police'}");

        assertThat(agreed).isEqualTo(new Transfer("Police", AGREED));
        assertThat(Endings.warnings(agreed, null))
                .containsExactly("Pass the request on to Police today: the letter says so");
        assertThat(unasked).isEqualTo(new Transfer("Police", null));
        assertThat(Endings.warnings(unasked, null))
                .singleElement()
                .asString()
                .contains("do not pass");
    }

    @Test
    void namesTheOpenRequestOfTheSamePersonThatIsAnswered() {
        assertThat(decided("{'decision':'DUPLICATE','of':'FOI-2026-000007'}"))
                .isEqualTo(new Duplicate("FOI-2026-000007"));
    }

    @Test
    void warnsWhereOnlyTheNameOfTwoRequestsIsTheSame() {
        var duplicate = decided("{'decision':'DUPLICATE','of':'FOI-2026-000007'}");

        assertThat(Endings.warnings(duplicate, OPEN)).isEmpty();
        assertThat(Endings.warnings(duplicate, original(Sender.SAME_NAME, true, false)))
                .singleElement()
                .asString()
                .contains("different addresses");
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Smith, jane@example.org, SAME_ADDRESS",
        "J Smith, JANE@example.org, SAME_ADDRESS",
        "jane smith, js@example.org, SAME_NAME",
        "John Smith, john@example.org, SOMEBODY_ELSE",
    })
    void takesTwoRequestsForOnePersonsByAddressOrName(String name, String email, Sender sender) {
        var jane = new Applicant(UUID.randomUUID(), "Jane Smith", "jane@example.org");

        assertThat(Sender.of(jane, new Applicant(UUID.randomUUID(), name, email)))
                .isEqualTo(sender);
    }

    @Test
    void isNoDuplicateOfAnythingElse() {
        var answer = "{\"decision\":\"DUPLICATE\",\"of\":\"FOI-2026-000007\"}";

        assertThat(problems(answer, null).get("of")).contains("no request");
        var itself = new Original("R", true, Sender.SAME_ADDRESS, true, false);
        assertThat(problems(answer, itself).get("of")).contains("itself");
        assertThat(problems(answer, original(Sender.SOMEBODY_ELSE, true, false)).get("of"))
                .contains("somebody else");
        assertThat(problems(answer, original(Sender.SAME_ADDRESS, false, false)).get("of"))
                .contains("s14(2)");
        assertThat(problems(answer, original(Sender.SAME_ADDRESS, true, true)).get("of"))
                .contains("due later");
    }

    private static Original original(Sender sender, boolean open, boolean dueLater) {
        return new Original("R", false, sender, open, dueLater);
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
                        Regime.FOIA,
                        new Wording("Firewalls", List.of("Who supplies them?")),
                        new Mask("Jane Smith", "jane@example.org"),
                        LocalDate.of(2026, 11, 2),
                        LocalDate.of(2026, 11, 20),
                        original));
    }
}
