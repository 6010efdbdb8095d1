package uk.candour.assessment.publicinterest;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.assessment.casefile.Circumstances;
import uk.candour.assessment.casefile.Considerations;
import uk.candour.assessment.casefile.Considered;
import uk.candour.assessment.precedent.Precedents;
import uk.candour.assessment.publicinterest.BalanceAnswer.FactorAnswer;
import uk.candour.assessment.readiness.Part;
import uk.candour.assessment.readiness.Passages;
import uk.candour.assessment.readiness.Readiness;
import uk.candour.assessment.readiness.Reasoning;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Weight;
import uk.candour.platform.workqueue.Advice;

/** Whether a balance is ready, read together with the grounds that were recorded before it. */
@Component
public class BalanceReadiness {

    private final CaseFile file;
    private final Considerations considerations;
    private final Circumstances circumstances;
    private final Precedents precedents;

    BalanceReadiness(
            CaseFile file,
            Considerations considerations,
            Circumstances circumstances,
            Precedents precedents) {
        this.file = file;
        this.considerations = considerations;
        this.circumstances = circumstances;
        this.precedents = precedents;
    }

    List<Advice> of(BalancePublicInterest command, BalanceAnswer answer, String author) {
        return of(
                command.consideration(),
                command.item(),
                command.claims(),
                grounds(
                        file.among(command.grounds(), HarmAssessed.class),
                        file.among(command.grounds(), ExemptionJustified.class),
                        file.among(command.grounds(), OpinionGiven.class)),
                answer,
                author);
    }

    /** What was found in a balance that is recorded, read with all grounds of its claims. */
    public List<Advice> of(UUID consideration, PublicInterestBalanced recorded) {
        UUID request = recorded.requestId();
        List<UUID> claims = recorded.claims();
        return of(
                consideration,
                recorded.item(),
                claims,
                grounds(
                        on(claims, file.all(request, HarmAssessed.class), HarmAssessed::claimId),
                        on(
                                claims,
                                file.all(request, ExemptionJustified.class),
                                ExemptionJustified::claimId),
                        on(claims, file.all(request, OpinionGiven.class), OpinionGiven::claimId)),
                BalanceAnswer.of(recorded),
                recorded.actor().sub());
    }

    private static <T> List<T> on(List<UUID> claims, List<T> recorded, Function<T, UUID> claimOf) {
        return recorded.stream().filter(it -> claims.contains(claimOf.apply(it))).toList();
    }

    private List<Advice> of(
            UUID consideration,
            int item,
            List<UUID> claims,
            List<String> grounds,
            BalanceAnswer answer,
            String author) {
        Considered considered = considerations.of(consideration);
        return Readiness.of(
                new Reasoning(
                        Reasoning.Step.BALANCE,
                        circumstances.asked(considered, item),
                        considered.claims(claims),
                        passages(answer).all(),
                        grounds,
                        null,
                        Given.oneOf(BalanceOutcome.class, answer.outcome()),
                        considered.decided(item),
                        author,
                        circumstances.authority(),
                        circumstances.earlier(
                                considered.triage().requestId(),
                                PublicInterestBalanced.class,
                                it -> passages(BalanceAnswer.of(it)).texts().stream()),
                        precedents.decided(considered.triage(), item, considered.claims(claims))));
    }

    private static Passages passages(BalanceAnswer answer) {
        Passages passages = new Passages();
        add(passages, Part.FOR_DISCLOSURE, "forDisclosure", Given.list(answer.forDisclosure()));
        add(passages, Part.FOR_MAINTAINING, "forMaintaining", Given.list(answer.forMaintaining()));
        return passages.add(Part.BALANCE, "balance", answer.balance());
    }

    private static void add(Passages passages, Part side, String name, List<FactorAnswer> given) {
        for (int i = 0; i < given.size(); i++) {
            passages.add(
                    side,
                    "%s[%d].factor".formatted(name, i),
                    given.get(i).factor(),
                    Given.oneOf(Weight.class, given.get(i).weight()));
        }
    }

    private static List<String> grounds(
            List<HarmAssessed> harm,
            List<ExemptionJustified> justified,
            List<OpinionGiven> opinions) {
        Passages passages = new Passages();
        harm.forEach(it ->
                passages.add(Part.HARM, "", it.harm()).add(Part.CAUSAL_LINK, "", it.causalLink()));
        for (ExemptionJustified it : justified) {
            passages.add(Part.REASON, "", it.reason());
            it.particulars().values().forEach(words -> passages.add(Part.REASON, "", words));
        }
        opinions.forEach(it -> passages.add(Part.REASON, "", it.reason()));
        return passages.texts();
    }
}
