package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Answers.item;
import static uk.candour.process.Limbs.FINANCE;
import static uk.candour.process.Limbs.INFORMATION_SECURITY;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.ReturnTo;

/**
 * A response returned to the search or to the officer: what was decided on the same claims is kept.
 */
@PathTest
class ReturnsToTheOfficerTest extends ResponseAtSignOff {

    @Test
    void toConsiderTestsOnlyClaimsThatAreNewOrChanged() {
        var returned = Journey.giveBack(request, ReturnTo.CONSIDER, List.of(2), List.of());
        ConsiderRequest asked = request.the(ConsiderRequest.class).command();
        assertThat(asked.previous()).isEqualTo(considered);
        assertThat(asked.because()).isEqualTo(returned);
        Claim added = Limbs.lawEnforcement(2, FINANCE);

        Journey.consider(
                request,
                item(1, ItemDecision.WITHHOLD, first),
                item(2, ItemDecision.WITHHOLD, second, added));

        assertThat(request.the(AssessHarm.class).command().claimId()).isEqualTo(added.claimId());
        assertThat(request.the(AssessHarm.class).command().because()).isNull();
        Journey.harm(request, added, Likelihood.WOULD);
        assertThat(request.the(BalancePublicInterest.class).command().claims())
                .as("only item 2 is weighed again: it has one more claim")
                .containsExactly(second.claimId(), added.claimId());
        Journey.balance(request, 2, BalanceOutcome.MAINTAIN);
        Journey.reply(request);
        assertThat(records())
                .contains(harmOfFirst, harmOfSecond, balanceOfFirst)
                .doesNotContain(considered, balanceOfSecond, replied);
    }

    @Test
    void toSearchAsksTheNamedClaimsDepartmentAndThenTheOfficer() {
        var returned =
                Journey.giveBack(request, ReturnTo.SEARCH, List.of(), List.of(second.claimId()));
        assertThat(request.the(SearchRecords.class).command())
                .isEqualTo(
                        new SearchRecords(
                                request.id(), triaged, FINANCE, searchedSecond, returned));

        var again = Journey.search(request, FINANCE, 2);

        ConsiderRequest asked = request.the(ConsiderRequest.class).command();
        assertThat(asked.searches()).containsExactly(searchedFirst, again);
        assertThat(asked.because()).isEqualTo(returned);
        considerBoth(first, second);
        assertThat(request.open(AssessHarm.class)).isEmpty();
        assertThat(request.open(BalancePublicInterest.class)).isEmpty();
        Journey.reply(request);
        assertThat(records()).contains(again, balanceOfSecond).doesNotContain(searchedSecond);
    }

    @Test
    void toSearchAsksWhoeverHoldsSomethingForTheNamedItem() {
        Journey.giveBack(request, ReturnTo.SEARCH, List.of(1), List.of());

        assertThat(request.the(SearchRecords.class).command().department())
                .isEqualTo(INFORMATION_SECURITY);
    }

    @Test
    void maySplitTheWorkOfADepartmentThatNowDeclines() {
        Journey.giveBack(request, ReturnTo.SEARCH, List.of(1), List.of());
        request.answer(SearchRecords.class, Answers.declined(request.id(), INFORMATION_SECURITY));

        Journey.allocate(request, Limbs.OPERATIONS);
        var elsewhere = Journey.search(request, Limbs.OPERATIONS, 1);

        assertThat(request.the(ConsiderRequest.class).command().searches())
                .as("the returned answer is no longer relied on")
                .containsExactlyInAnyOrder(searchedSecond, elsewhere);
    }

    @Test
    void goesToTheOfficerWhenTheStepHasNothingToRedo() {
        Journey.giveBack(request, ReturnTo.CONSIDER, List.of(), List.of());
        Journey.considerNotHeld(request);
        Journey.reply(request);
        Journey.compose(request);

        var returned = Journey.giveBack(request, ReturnTo.HARM, List.of(1), List.of());

        assertThat(request.the(ConsiderRequest.class).command().because()).isEqualTo(returned);
    }
}
