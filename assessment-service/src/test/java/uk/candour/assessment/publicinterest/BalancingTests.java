package uk.candour.assessment.publicinterest;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.assessment.casefile.Cases.OLIVIA;
import static uk.candour.assessment.casefile.Cases.REQUEST;
import static uk.candour.assessment.casefile.Cases.problems;
import static uk.candour.assessment.casefile.Cases.recorded;
import static uk.candour.assessment.casefile.Cases.warnings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.assessment.answer.Outcome;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Factor;
import uk.candour.contract.Question;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;
import uk.candour.contract.Weight;

class BalancingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID CLAIM = UUID.randomUUID();
    private static final String FOR = "'forDisclosure':[{'factor':'Openness','weight':'SOME'}]";
    private static final String AGAINST =
            "'forMaintaining':[{'factor':{'text':'Safety','closed':true},'weight':'SIGNIFICANT'}]";

    @Test
    void recordsBothSidesAndTheReasoning() {
        PublicInterestBalanced balance =
                recorded(
                        decide(
                                "{%s,%s,'balance':'Safety outweighs.','outcome':'MAINTAIN'}"
                                        .formatted(FOR, AGAINST)),
                        PublicInterestBalanced.class);

        assertThat(balance.forDisclosure())
                .containsExactly(new Factor(Text.open("Openness"), Weight.SOME));
        assertThat(balance.forMaintaining())
                .containsExactly(new Factor(Text.closed("Safety"), Weight.SIGNIFICANT));
        assertThat(balance.outcome()).isEqualTo(BalanceOutcome.MAINTAIN);
        assertThat(balance.question()).isEqualTo(Question.CONFIRM_OR_DENY);
        assertThat(balance.claims()).containsExactly(CLAIM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                           | balance",
                "{'balance':'  ','outcome':'DISCLOSE'}        | balance",
                "{'balance':'x'}                              | outcome",
                "{'balance':'x','outcome':'WIN'}              | outcome",
                "{'outcome':'NOT_DECIDED','estimateOn':'2026-12-24'} | balance",
                "{'balance':'x','outcome':'NOT_DECIDED'}      | estimateOn",
                "{'balance':'x','outcome':'DISCLOSE','forDisclosure':[{'weight':'SOME'}]} |"
                        + " forDisclosure[0].factor",
                "{'balance':'x','outcome':'DISCLOSE','forMaintaining':[{'factor':'y'}]} |"
                        + " forMaintaining[0].weight",
                "{'balance':'x','outcome':'DISCLOSE','forMaintaining':[{'factor':'y','weight':'5'}]}"
                        + " | forMaintaining[0].weight",
            })
    void refusesWhatIsNotReasoned(String answer, String field) {
        assertThat(problems(decide(answer))).containsKey(field);
    }

    /** Property of the law, not of arithmetic: weights that tie decide nothing by themselves. */
    @Test
    void leavesTheOutcomeToThePersonWhateverTheWeights() {
        String heavy = "{'factor':'a','weight':'SIGNIFICANT'}";
        String answer =
                "{'forDisclosure':[%s,%s,%s],%s,'balance':'x','outcome':'MAINTAIN'}"
                        .formatted(heavy, heavy, heavy, AGAINST);

        assertThat(recorded(decide(answer), PublicInterestBalanced.class).outcome())
                .isEqualTo(BalanceOutcome.MAINTAIN);
        assertThat(warnings(decide(answer.replace("MAINTAIN'", "EVENLY_BALANCED'"))))
                .singleElement()
                .asString()
                .contains("means disclose");
    }

    @Test
    void recordsThatNothingIsDecidedAndWhenItIsExpected() {
        PublicInterestBalanced open =
                recorded(
                        decide(
                                "{%s,'balance':'Two bodies have yet to answer.','outcome':'NOT_DECIDED',"
                                                .formatted(FOR)
                                        + "'estimateOn':'2026-12-24'}"),
                        PublicInterestBalanced.class);

        assertThat(open.outcome()).isEqualTo(BalanceOutcome.NOT_DECIDED);
        assertThat(open.estimateOn()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(BalanceAnswer.again(open))
                .extracting(BalanceAnswer::outcome, BalanceAnswer::balance)
                .containsOnlyNulls();
        assertThat(BalanceAnswer.again(open).forDisclosure()).hasSize(1);
    }

    private static Outcome decide(String answer) {
        BalancePublicInterest command =
                new BalancePublicInterest(
                        REQUEST,
                        UUID.randomUUID(),
                        1,
                        Question.CONFIRM_OR_DENY,
                        List.of(CLAIM),
                        List.of(),
                        null,
                        null);
        return new BalancingTest(
                        command, OLIVIA, new MoreTime(Regime.FOIA, TODAY, null, false, false))
                .decide(
                        JsonMapper.shared()
                                .readValue(answer.replace('\'', '"'), BalanceAnswer.class));
    }
}
