package uk.candour.notification.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.Claim;
import uk.candour.contract.Item;
import uk.candour.contract.Regime;
import uk.candour.contract.ReturnTo;
import uk.candour.notification.letter.Refusal.Exemption;

/** Drafts what is said of an item in which the public interest is still being weighed. */
record UndecidedDrafting(Records records, RefusalDrafting refusals, List<Lacking> problems) {

    /** Empty where a problem was noted. */
    Optional<Answer> of(Item item, PublicInterestBalanced balance) {
        int before = problems.size();
        if (records.triage().regime() == Regime.EIR) {
            problem(
                    item,
                    "is undecided, but the EIR know no more time for the public interest",
                    ReturnTo.PUBLIC_INTEREST,
                    "Decide where the public interest lies");
        }
        List<Claim> claims = records.claims(balance.claims());
        if (claims.size() != balance.claims().size() || claims.isEmpty()) {
            problem(
                    item,
                    "weighs a claim that is not in the officer's consideration",
                    ReturnTo.CONSIDER,
                    "Decide the item again");
        }
        if (!claims.stream().allMatch(Claim::qualified)) {
            problem(
                    item,
                    "weighs an absolute exemption, which has no balance",
                    ReturnTo.CONSIDER,
                    "Decide the item again");
        }
        List<Exemption> exemptions = new ArrayList<>();
        claims.forEach(claim -> refusals.exemption(item, claim).ifPresent(exemptions::add));
        boolean unstated = refusals.reasoned(item, exemptions);
        LocalDate estimateOn = balance.estimateOn();
        if (estimateOn == null) {
            problem(
                    item,
                    "is undecided, but no date for a decision is estimated (s.17(2))",
                    ReturnTo.PUBLIC_INTEREST,
                    "Say when a decision is expected");
            return Optional.empty();
        }
        return problems.size() == before
                ? Optional.of(
                        new Answer.Undecided(
                                item,
                                balance.question(),
                                List.copyOf(exemptions),
                                Drafting.open(balance.balance()),
                                estimateOn,
                                unstated))
                : Optional.empty();
    }

    private void problem(Item item, String what, ReturnTo to, String whatToDo) {
        problems.add(Lacking.of(item.number(), what, to, whatToDo));
    }
}
