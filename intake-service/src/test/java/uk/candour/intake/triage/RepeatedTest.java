package uk.candour.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.IntakeEvent.TriageDecision.Refuse;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;

/** A refusal because it repeats what the same person was answered (FOIA s.14(2)). */
class RepeatedTest {

    private static final String BARE = "'decision':'REFUSE','ground':'s14(2)','reason':'R'";
    private static final String NAMED = "{" + BARE + ",'of':'FOI-2026-000007'}";

    @Test
    void namesTheRequestOfTheSamePersonThatWasAnswered() {
        var refusal = new Refuse("s14(2)", Text.open("R"), null, null, "FOI-2026-000007");

        assertThat(decided(NAMED, earlier(Sender.SAME_ADDRESS, true))).isEqualTo(refusal);
        assertThat(
                        decided(
                                "{" + BARE + ",'repeats':'FOI-2026-000007'}",
                                earlier(Sender.SAME_NAME, true)))
                .isEqualTo(refusal);
        assertThat(Endings.warnings(refusal, earlier(Sender.SAME_NAME, true)))
                .singleElement()
                .asString()
                .contains("another address");
        assertThat(decided("{" + BARE + "}", null)).isEqualTo(new Refuse("s14(2)", Text.open("R")));
    }

    @Test
    void takesNoOther() {
        assertThat(problems(NAMED, null).get("of")).contains("no request");
        assertThat(problems(NAMED, earlier(Sender.SOMEBODY_ELSE, true)).get("of"))
                .contains("somebody else");
        assertThat(problems(NAMED, earlier(Sender.SAME_ADDRESS, false)).get("of"))
                .contains("not complied with");
        assertThat(
                        problems(
                                        NAMED,
                                        new Original(
                                                "R", true, Sender.SAME_ADDRESS, false, false, true))
                                .get("of"))
                .contains("itself");
    }

    private static Original earlier(Sender sender, boolean complied) {
        return new Original("FOI-2026-000007", false, sender, false, false, complied);
    }

    private static TriageDecision decided(String answer, @Nullable Original earlier) {
        return ((TriageOutcome.Decided) decide(answer, earlier)).decision();
    }

    private static Map<String, String> problems(String answer, @Nullable Original earlier) {
        return ((TriageOutcome.Incomplete) decide(answer, earlier)).problems();
    }

    private static TriageOutcome decide(String answer, @Nullable Original earlier) {
        return Triage.decide(
                JsonMapper.shared().readValue(answer.replace('\'', '"'), TriageAnswer.class),
                new TriageFile(
                        List.of(),
                        null,
                        Regime.FOIA,
                        new Wording("Firewalls", List.of("Who supplies them?")),
                        new Mask("Jane Smith", "jane@example.org"),
                        LocalDate.of(2026, 11, 2),
                        LocalDate.of(2026, 11, 20),
                        earlier));
    }
}
