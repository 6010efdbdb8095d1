package uk.candour.process;

import static uk.candour.process.Answers.item;
import static uk.candour.process.Limbs.FINANCE;
import static uk.candour.process.Limbs.INFORMATION_SECURITY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;

/** Two items, each withheld by one claim of another department, and the approver has the reply. */
abstract class ResponseAtSignOff {

    final Claim first = Limbs.lawEnforcement(1, INFORMATION_SECURITY);
    final Claim second = Limbs.commercial(2, FINANCE);

    @Autowired CaseFactory cases;

    Case request;
    UUID triaged;
    UUID searchedFirst;
    UUID searchedSecond;
    UUID considered;
    UUID harmOfFirst;
    UUID harmOfSecond;
    UUID balanceOfFirst;
    UUID balanceOfSecond;
    UUID replied;

    @BeforeEach
    void aResponseIsWithTheApprover() {
        request = cases.received();
        triaged = Journey.allocate(request, INFORMATION_SECURITY, FINANCE);
        searchedFirst = Journey.search(request, INFORMATION_SECURITY, 1);
        searchedSecond = Journey.search(request, FINANCE, 2);
        considered = considerBoth(first, second);
        harmOfFirst = Journey.harm(request, first, Likelihood.WOULD);
        harmOfSecond = Journey.harm(request, second, Likelihood.WOULD);
        balanceOfFirst = Journey.balance(request, 1, BalanceOutcome.MAINTAIN);
        balanceOfSecond = Journey.balance(request, 2, BalanceOutcome.MAINTAIN);
        replied = Journey.reply(request);
        Journey.compose(request);
    }

    UUID considerBoth(Claim one, Claim two) {
        return Journey.consider(
                request, item(1, ItemDecision.WITHHOLD, one), item(2, ItemDecision.WITHHOLD, two));
    }

    /** The records that the next response is made from. */
    List<UUID> records() {
        Journey.compose(request);
        return request.the(SignOffResponse.class).command().records();
    }
}
