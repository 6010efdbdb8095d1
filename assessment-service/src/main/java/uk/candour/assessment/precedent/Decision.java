package uk.candour.assessment.precedent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.casefile.Considered;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Question;
import uk.candour.contract.Text;

/**
 * A case as it was decided: what its last reply rests on, with all tests that were recorded on it,
 * oldest first.
 */
record Decision(
        String reference,
        LocalDate closedOn,
        Considered considered,
        List<ItemOutcome> outcomes,
        List<HarmAssessed> harm,
        List<ExemptionJustified> justified,
        List<PublicInterestBalanced> balanced) {

    private static final Set<BalanceOutcome> OUTWEIGHED =
            Set.of(BalanceOutcome.DISCLOSE, BalanceOutcome.EVENLY_BALANCED);

    /** One for each claim, whether it stood or fell, and for each item released without one. */
    List<Precedent> precedents(Supplier<UUID> ids) {
        List<Precedent> precedents = new ArrayList<>();
        for (ItemOutcome outcome : outcomes) {
            List<Claim> claims =
                    considered.claims().stream().filter(it -> it.item() == outcome.item()).toList();
            claims.stream()
                    .filter(it -> !turnsOnWhoAsked(it))
                    .forEach(it -> precedents.add(of(ids.get(), it, outcome)));
            if (claims.isEmpty() && outcome.decision() == ItemDecision.RELEASE) {
                precedents.add(released(ids.get(), outcome.item()));
            }
        }
        return precedents;
    }

    /** The applicant's own data are a matter between them and the authority (FOIA s.40(1)). */
    private static boolean turnsOnWhoAsked(Claim claim) {
        return claim.limb().equals("s40(1)");
    }

    private Precedent of(UUID id, Claim claim, ItemOutcome outcome) {
        Optional<HarmAssessed> test = last(harm, it -> it.claimId().equals(claim.claimId()));
        Optional<ExemptionJustified> other =
                last(justified, it -> it.claimId().equals(claim.claimId()));
        boolean made =
                test.map(it -> it.likelihood() != Likelihood.NOT_MADE_OUT).orElse(true)
                        && other.map(ExemptionJustified::engaged).orElse(true);
        Optional<PublicInterestBalanced> balance =
                last(balanced, it -> it.claims().contains(claim.claimId())).filter(it -> made);
        return precedent(
                id,
                claim.item(),
                claim,
                fate(outcome.standing().contains(claim.claimId()), balance),
                test.map(HarmAssessed::likelihood).orElse(null),
                Stream.concat(
                                test.stream().flatMap(Decision::arguments),
                                other.stream().flatMap(Decision::arguments))
                        .toList(),
                balance.map(Weighing::of).orElse(null));
    }

    private Precedent released(UUID id, int item) {
        return precedent(id, item, null, Fate.RELEASED, null, List.of(), null);
    }

    private Precedent precedent(
            UUID id,
            int item,
            @Nullable Claim claim,
            Fate fate,
            @Nullable Likelihood likelihood,
            List<Argument> grounds,
            @Nullable Weighing weighing) {
        return new Precedent(
                id,
                reference,
                closedOn,
                considered.triage().regime(),
                considered.wording(item),
                claim == null ? null : claim.limb(),
                claim == null ? null : claim.name(),
                claim == null ? null : claim.department(),
                claim == null ? Question.DISCLOSE : claim.question(),
                fate,
                likelihood,
                grounds,
                weighing);
    }

    private static Fate fate(boolean stands, Optional<PublicInterestBalanced> balance) {
        if (stands) {
            return Fate.STOOD;
        }
        return balance.map(PublicInterestBalanced::outcome)
                .filter(OUTWEIGHED::contains)
                .map(it -> Fate.OUTWEIGHED)
                .orElse(Fate.NOT_MADE_OUT);
    }

    /** Evidence is always closed, so it is none of them. */
    private static Stream<Argument> arguments(HarmAssessed it) {
        return Stream.of(
                        open("interest", it.interest()),
                        open("harm", it.harm()),
                        open("causalLink", it.causalLink()),
                        open("reason", it.reason()))
                .flatMap(words -> words);
    }

    private static Stream<Argument> arguments(ExemptionJustified it) {
        return Stream.concat(
                open("reason", it.reason()),
                it.particulars().entrySet().stream()
                        .flatMap(more -> open(more.getKey(), more.getValue())));
    }

    private static Stream<Argument> open(String field, @Nullable Text text) {
        return Open.words(text).map(it -> new Argument(field, it));
    }

    /** Work that was done again made a later record. */
    private static <T> Optional<T> last(List<T> recorded, Predicate<T> wanted) {
        return recorded.stream().filter(wanted).reduce((earlier, later) -> later);
    }
}
