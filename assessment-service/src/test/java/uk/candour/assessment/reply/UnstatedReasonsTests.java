package uk.candour.assessment.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.assessment.casefile.Cases.CONTRACT;
import static uk.candour.assessment.casefile.Cases.OLIVIA;
import static uk.candour.assessment.casefile.Cases.REPORT;
import static uk.candour.assessment.casefile.Cases.REQUEST;
import static uk.candour.assessment.casefile.Cases.SECURITY;
import static uk.candour.assessment.casefile.Cases.claim;
import static uk.candour.assessment.casefile.Cases.found;
import static uk.candour.assessment.casefile.Cases.problems;
import static uk.candour.assessment.casefile.Cases.recorded;
import static uk.candour.assessment.casefile.Cases.search;
import static uk.candour.assessment.casefile.Cases.warnings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.casefile.Findings;
import uk.candour.assessment.exemption.Limbs;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Regime;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.ReplyDrafted.ItemReply;
import uk.candour.contract.Scheduled;
import uk.candour.contract.Text;

/**
 * Reasons that cannot be stated (FOIA s.17(4)), and documents that are not called by their name.
 */
class UnstatedReasonsTests {

    private static final Silence SILENT = silence(Regime.FOIA, Map.of());
    private static final String RELIES =
            "{'items':[{'item':1,'unstated':'It would name a source.'}]}";

    @Test
    void refusesANoticeWithoutAReasonUnlessRelianceIsRecorded() {
        assertThat(problems(draft("{}", ItemDecision.WITHHOLD, SILENT)))
                .extractingByKey("items[0].unstated")
                .asString()
                .contains("17(4)");
        assertThat(reply(draft(RELIES, ItemDecision.WITHHOLD, SILENT)).unstated())
                .isEqualTo(Text.closed("It would name a source."));
    }

    @Test
    void takesOverWhatTheConsiderationRecorded() {
        Silence recorded = silence(Regime.FOIA, Map.of(1, Text.closed("A source.")));

        assertThat(reply(draft("{}", ItemDecision.WITHHOLD, recorded)).unstated())
                .isEqualTo(Text.closed("A source."));
        assertThat(reply(draft("{}", ItemDecision.NOT_HELD, recorded)).unstated()).isNull();
    }

    @Test
    void letsTheOfficerHaveTheReasonStatedInstead() {
        Outcome sentBack =
                draft("{'items':[{'item':1,'haveItStated':true}]}", ItemDecision.WITHHOLD, SILENT);

        assertThat(reply(sentBack).unstated()).isNull();
        assertThat(warnings(sentBack)).singleElement().asString().contains("goes back");
    }

    /** EIR reg 14(3): there is no right to be silent. */
    @Test
    void knowsNoSuchRuleUnderTheRegulations() {
        Silence regulations = silence(Regime.EIR, Map.of());

        assertThat(warnings(draft("{}", ItemDecision.WITHHOLD, regulations))).hasSize(1);
        assertThat(problems(draft(RELIES, ItemDecision.WITHHOLD, regulations)))
                .extractingByKey("items[0].unstated")
                .asString()
                .contains("14(3)");
    }

    @Test
    void hasNothingToKeepSilentAboutWhereNothingIsRefused() {
        assertThat(problems(draft(RELIES, ItemDecision.NOT_HELD, Silence.NONE)))
                .containsOnlyKeys("items[0].unstated");
    }

    @Test
    void listsWithheldFilesByNumberUnlessTheOfficerNamesThem() {
        assertThat(reply(draft("{}", ItemDecision.PART, Silence.NONE)).schedule())
                .containsExactly(new Scheduled(REPORT.sha256(), "Document 1", null));
        assertThat(
                        reply(
                                        draft(
                                                schedule(
                                                        REPORT.sha256(),
                                                        "A report",
                                                        CONTRACT.sha256()),
                                                ItemDecision.PART,
                                                Silence.NONE))
                                .schedule())
                .containsExactly(new Scheduled(REPORT.sha256(), "A report", CONTRACT.sha256()));
        assertThat(reply(draft("{}", ItemDecision.WITHHOLD, Silence.NONE)).schedule()).isNull();
    }

    @Test
    void listsOnlyWhatIsWithheldAndCopiesThatAreSent() {
        assertThat(
                        problems(
                                draft(
                                        schedule(CONTRACT.sha256(), "x", ""),
                                        ItemDecision.PART,
                                        Silence.NONE)))
                .containsOnlyKeys("items[0].schedule[0].document");
        assertThat(
                        problems(
                                draft(
                                        schedule(REPORT.sha256(), "x", REPORT.sha256()),
                                        ItemDecision.PART,
                                        Silence.NONE)))
                .containsOnlyKeys("items[0].schedule[0].releasedAs");
    }

    private static String schedule(String document, String name, String copy) {
        return "{'items':[{'item':1,'schedule':[{'document':'%s','describedAs':'%s','releasedAs':'%s'}]}]}"
                .formatted(document, name, copy);
    }

    private static Silence silence(Regime regime, Map<Integer, Text> recorded) {
        return new Silence(regime, Set.of(1), recorded);
    }

    private static ItemReply reply(Outcome outcome) {
        return recorded(outcome, ReplyDrafted.class).items().getFirst();
    }

    private static Outcome draft(String answer, ItemDecision decision, Silence silence) {
        Claim onReport = claim(1, Limbs.CRIME, SECURITY, REPORT);
        List<ItemOutcome> outcomes =
                List.of(
                        new ItemOutcome(
                                1,
                                decision,
                                decision == ItemDecision.NOT_HELD
                                        ? List.of()
                                        : List.of(onReport.claimId())));
        Releasable releasable =
                new Releasable(
                        new Findings(
                                List.of(
                                        search(
                                                SECURITY,
                                                found(1, "A product.", REPORT, CONTRACT)))),
                        List.of(onReport),
                        outcomes);
        Silence said =
                decision == ItemDecision.NOT_HELD
                        ? new Silence(silence.regime(), Set.of(), silence.recorded())
                        : silence;
        return new Draft(REQUEST, OLIVIA, outcomes, releasable, said)
                .decide(
                        JsonMapper.shared()
                                .readValue(answer.replace('\'', '"'), ReplyAnswer.class));
    }
}
