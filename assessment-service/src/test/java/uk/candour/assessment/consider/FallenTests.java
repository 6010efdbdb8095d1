package uk.candour.assessment.consider;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.assessment.casefile.Cases.FINANCE;
import static uk.candour.assessment.casefile.Cases.IAN;
import static uk.candour.assessment.casefile.Cases.OLIVIA;
import static uk.candour.assessment.casefile.Cases.REQUEST;
import static uk.candour.assessment.casefile.Cases.SECURITY;
import static uk.candour.assessment.casefile.Cases.found;
import static uk.candour.assessment.casefile.Cases.problems;
import static uk.candour.assessment.casefile.Cases.recorded;
import static uk.candour.assessment.casefile.Cases.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.casefile.Findings;
import uk.candour.assessment.exemption.Limbs;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.Item;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Message;
import uk.candour.contract.Question;
import uk.candour.contract.Text;

/** Two items, neither confirmed nor denied; on the first the claim falls. */
class FallenTests {

    private static final Text WHY = Text.open("Everybody knows.");
    private static final String SILENCE =
            "{'item':%d,'decision':'NEITHER_CONFIRM_NOR_DENY','claims':[{'limb':'%s',"
                    + "'department':'information-security'}]}";

    private final RequestConsidered before =
            recorded(
                    decide(
                            null,
                            Fallen.NOTHING,
                            SILENCE.formatted(1, "s31(1)(a)"),
                            SILENCE.formatted(2, "s31(1)(a)")),
                    RequestConsidered.class);
    private final Claim fell = claim(before, 0);

    @Test
    void asksForTheItemThatFellAndKeepsTheOther() {
        RequestConsidered after =
                recorded(
                        decide(before, fallen(notMadeOut()), "{'item':1,'decision':'RELEASE'}"),
                        RequestConsidered.class);

        assertThat(after.items())
                .extracting(Consideration::decision)
                .containsExactly(ItemDecision.RELEASE, ItemDecision.NEITHER_CONFIRM_NOR_DENY);
        assertThat(claim(after, 1)).isEqualTo(claim(before, 1));
    }

    @Test
    void keepsTheOtherItemWhenProposalsAreAdopted() {
        Outcome adopted = answer(before, fallen(notMadeOut()), "{'decision':'ADOPT'}");

        assertThat(recorded(adopted, RequestConsidered.class).items())
                .extracting(Consideration::decision)
                .containsExactly(ItemDecision.RELEASE, ItemDecision.NEITHER_CONFIRM_NOR_DENY);
    }

    @Test
    void doesNotLetTheItemThatFellBeLeftOut() {
        assertThat(
                        problems(
                                decide(
                                        before,
                                        fallen(notMadeOut()),
                                        SILENCE.formatted(2, "s31(1)(a)"))))
                .containsOnlyKeys("items");
    }

    @Test
    void doesNotRelyOnTheSameProvisionAgain() {
        Fallen fallen = fallen(notMadeOut());

        assertThat(problems(decide(before, fallen, SILENCE.formatted(1, "s31(1)(a)"))))
                .containsOnlyKeys("items[0].claims[0].limb");
        assertThat(problems(decide(before, fallen, SILENCE.formatted(1, "s31(1)(b)")))).isEmpty();
    }

    @Test
    void saysWhatFellAndWhy() {
        assertThat(fallen(notMadeOut()).claims())
                .containsExactly(
                        new Fallen.Fell(
                                1,
                                fell.citation(),
                                "no harm from confirming or denying is made out",
                                WHY));
        assertThat(fallen(evenlyBalanced()).claims())
                .singleElement()
                .satisfies(it -> assertThat(it.why()).contains("evenly balanced"));
    }

    private Fallen fallen(Message record) {
        return new Fallen(before.items(), List.of(record));
    }

    private HarmAssessed notMadeOut() {
        return new HarmAssessed(
                REQUEST,
                IAN,
                fell.claimId(),
                Likelihood.NOT_MADE_OUT,
                null,
                null,
                null,
                List.of(),
                WHY);
    }

    private PublicInterestBalanced evenlyBalanced() {
        return new PublicInterestBalanced(
                REQUEST,
                IAN,
                1,
                Question.CONFIRM_OR_DENY,
                List.of(fell.claimId()),
                List.of(),
                List.of(),
                WHY,
                BalanceOutcome.EVENLY_BALANCED,
                null);
    }

    private static Claim claim(RequestConsidered considered, int index) {
        return considered.items().get(index).claims().getFirst();
    }

    private static Outcome decide(
            @Nullable RequestConsidered previous, Fallen fallen, String... items) {
        return answer(previous, fallen, "{'items':[" + String.join(",", items) + "]}");
    }

    private static Outcome answer(
            @Nullable RequestConsidered previous, Fallen fallen, String answer) {
        ConsiderAnswer given =
                JsonMapper.shared().readValue(answer.replace('\'', '"'), ConsiderAnswer.class);
        return new Decision(
                        REQUEST,
                        OLIVIA,
                        List.of(new Item(1, "First?"), new Item(2, "Second?")),
                        new Findings(
                                List.of(
                                        search(SECURITY, found(1, "A."), found(2, "B.")),
                                        search(FINANCE))),
                        Limbs.CATALOGUE,
                        new ClaimMaker(previous, UUID::randomUUID),
                        fallen,
                        ChargingTests.ALLOWED)
                .decide(given);
    }
}
