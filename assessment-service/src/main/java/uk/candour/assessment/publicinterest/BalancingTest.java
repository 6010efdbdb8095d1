package uk.candour.assessment.publicinterest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.publicinterest.BalanceAnswer.FactorAnswer;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Factor;
import uk.candour.contract.Text;
import uk.candour.contract.Weight;

/**
 * The public interest test: a person weighs and says where the balance lies. Weights inform; they
 * never add up to an outcome.
 */
record BalancingTest(BalancePublicInterest command, Actor by, MoreTime moreTime) {

    Outcome decide(BalanceAnswer answer) {
        Problems problems = new Problems();
        List<Factor> disclosure =
                factors("forDisclosure", Given.list(answer.forDisclosure()), problems);
        List<Factor> maintaining =
                factors("forMaintaining", Given.list(answer.forMaintaining()), problems);
        BalanceOutcome outcome =
                problems.chosen("outcome", answer.outcome(), BalanceOutcome.DISCLOSE);
        boolean open = outcome == BalanceOutcome.NOT_DECIDED;
        Text balance =
                problems.required(
                        "balance",
                        answer.balance(),
                        open
                                ? "Say why more time is needed (FOIA s.10(3))"
                                : "Say why the balance lies where it does (FOIA s.17(3))");
        LocalDate estimateOn = open ? moreTime.until(answer.estimateOn(), problems) : null;
        if (outcome == BalanceOutcome.EVENLY_BALANCED) {
            problems.warn("Evenly balanced means disclose: maintaining must outweigh (s.2(2)(b))");
        }
        return problems.orRecord(() ->
                new PublicInterestBalanced(
                        command.requestId(),
                        by,
                        command.item(),
                        command.question(),
                        command.claims(),
                        disclosure,
                        maintaining,
                        balance,
                        outcome,
                        estimateOn,
                        Given.references(answer.basedOn())));
    }

    private static List<Factor> factors(
            String side, List<FactorAnswer> answers, Problems problems) {
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            String path = "%s[%d].".formatted(side, i);
            FactorAnswer answer = answers.get(i);
            factors.add(
                    new Factor(
                            problems.required(
                                    path + "factor", answer.factor(), "Describe the factor"),
                            problems.chosen(path + "weight", answer.weight(), Weight.SOME)));
        }
        return factors;
    }
}
