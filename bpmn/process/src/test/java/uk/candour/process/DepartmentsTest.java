package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Answers.item;
import static uk.candour.process.Journey.searchOf;
import static uk.candour.process.Limbs.FINANCE;
import static uk.candour.process.Limbs.INFORMATION_SECURITY;
import static uk.candour.process.Limbs.OPERATIONS;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.AssessmentEvent.ClarificationNeeded;
import uk.candour.contract.AssessmentEvent.LimitExceeded;
import uk.candour.contract.AssessmentEvent.SearchDeclined;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.CancelWork;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.IntakeEvent.DepartmentRecalled;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Message;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.Topic;
import uk.candour.contract.TriageReason;

@PathTest
class DepartmentsTest {

    @Autowired CaseFactory cases;

    @Test
    void leadsTwoDepartmentsWithTwoLimbsEachThatAnswerInReverseOrder() {
        Case request = cases.received();
        var triaged = Journey.allocate(request, INFORMATION_SECURITY, FINANCE);
        var second = Journey.search(request, FINANCE, 1, 2);
        var first = Journey.search(request, INFORMATION_SECURITY, 1, 2);
        var claims =
                List.of(
                        Limbs.lawEnforcement(1, INFORMATION_SECURITY),
                        Limbs.commercial(1, FINANCE),
                        Limbs.lawEnforcement(2, INFORMATION_SECURITY),
                        Limbs.commercial(2, FINANCE));

        var considered =
                Journey.consider(
                        request,
                        item(1, ItemDecision.WITHHOLD, claims.get(0), claims.get(1)),
                        item(2, ItemDecision.PART, claims.get(2), claims.get(3)));
        assertThat(request.open(AssessHarm.class)).hasSize(4);
        var grounds =
                claims.reversed().stream()
                        .map(claim -> Journey.harm(request, claim, Likelihood.WOULD))
                        .toList()
                        .reversed();
        var secondBalance = Journey.balance(request, 2, BalanceOutcome.MAINTAIN);
        var firstBalance = Journey.balance(request, 1, BalanceOutcome.MAINTAIN);
        var replied = Journey.reply(request);

        var compose = request.the(ComposeResponse.class);
        assertThat(compose.command().searches()).containsExactlyInAnyOrder(first, second);
        assertThat(compose.command().grounds()).containsExactlyElementsOf(grounds);
        assertThat(compose.command().balances()).containsExactly(firstBalance, secondBalance);
        assertThat(compose.needs())
                .contains(triaged, first, second, considered, replied)
                .containsAll(grounds);
        Journey.finish(request);
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.RELEASED_IN_PART);
    }

    @Test
    void sendsADeclinedPartToAnotherDepartmentWithoutWaitingForTheRest() {
        Case request = cases.received();
        Journey.allocate(request, INFORMATION_SECURITY, FINANCE);

        UUID declined = comesBack(request, Answers.declined(request.id(), INFORMATION_SECURITY));
        assertThat(request.the(TriageRequest.class).command())
                .isEqualTo(
                        new TriageRequest(
                                request.id(),
                                TriageReason.DECLINED,
                                INFORMATION_SECURITY,
                                declined,
                                List.of(OPERATIONS)));
        assertThat(request.open(ConsiderRequest.class)).isEmpty();

        var again = Journey.allocate(request, OPERATIONS);
        assertThat(searchOf(request, OPERATIONS).command())
                .isEqualTo(new SearchRecords(request.id(), again, OPERATIONS, null, null));
        var byOperations = Journey.search(request, OPERATIONS);
        var byFinance = Journey.search(request, FINANCE);
        assertThat(request.the(ConsiderRequest.class).command().searches())
                .containsExactly(byOperations, byFinance);
    }

    @Test
    void splitsAPartAmongSeveralDepartmentsAgainAndAgain() {
        Case request = cases.received();
        Journey.allocate(request, INFORMATION_SECURITY);
        comesBack(request, Answers.unclear(request.id(), INFORMATION_SECURITY));
        assertThat(request.the(TriageRequest.class).command().reason())
                .isEqualTo(TriageReason.CLARIFICATION_NEEDED);
        Journey.allocate(request, FINANCE, OPERATIONS);
        Journey.search(request, FINANCE);
        comesBack(request, Answers.declined(request.id(), OPERATIONS));
        Journey.allocate(request, INFORMATION_SECURITY, "human-resources");
        Journey.search(request, "human-resources");
        assertThat(request.open(ConsiderRequest.class)).isEmpty();

        Journey.search(request, INFORMATION_SECURITY);

        assertThat(request.the(ConsiderRequest.class).command().searches()).hasSize(3);
    }

    @Test
    void asksNoDepartmentASecondTimeThatIsStillSearching() {
        Case request = cases.received();
        Journey.allocate(request, INFORMATION_SECURITY, FINANCE);
        comesBack(request, Answers.declined(request.id(), INFORMATION_SECURITY));

        Journey.allocate(request, FINANCE);

        assertThat(request.open(SearchRecords.class)).hasSize(1);
        Journey.search(request, FINANCE);
        assertThat(request.the(ConsiderRequest.class).command().searches()).hasSize(1);
    }

    @Test
    void refusesTheWholeRequestFromOneDepartmentsPart() {
        Case request = cases.received();
        Journey.allocate(request, INFORMATION_SECURITY, FINANCE);
        var stillSearching = searchOf(request, FINANCE);
        var overLimit = comesBack(request, Answers.overLimit(request.id(), INFORMATION_SECURITY));
        assertThat(request.the(TriageRequest.class).command().because()).isEqualTo(overLimit);

        var refused = request.answer(TriageRequest.class, Answers.refused(request.id(), "s12(1)"));

        assertThat(request.cancelled()).containsExactly(stillSearching.id());
        var compose = request.the(ComposeResponse.class).command();
        assertThat(compose.outcome()).isEqualTo(CaseOutcome.COST_LIMIT);
        assertThat(compose.triage()).isEqualTo(refused);
        assertThat(compose.searches()).isEmpty();
        assertThat(compose.consideration()).isNull();
        assertThat(compose.reply()).isNull();
        Journey.finish(request);
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.COST_LIMIT);
    }

    @Test
    void takesAnOpenSearchBackWhenTheOfficerRecallsIt() {
        Case request = cases.received();
        Journey.allocate(request, INFORMATION_SECURITY, FINANCE);
        Given<SearchRecords> recalled = searchOf(request, INFORMATION_SECURITY);
        var event =
                new DepartmentRecalled(
                        request.id(),
                        Answers.SOMEONE,
                        recalled.id(),
                        INFORMATION_SECURITY,
                        Answers.WORDS);

        var because = request.tell(event, null);

        assertThat(request.cancelled()).containsExactly(recalled.id());
        assertThat(request.all(CancelWork.class).getFirst().topic())
                .isEqualTo(Topic.ASSESSMENT_COMMANDS.wireName());
        TriageRequest triage = request.the(TriageRequest.class).command();
        assertThat(triage.reason()).isEqualTo(TriageReason.RECALLED);
        assertThat(triage.because()).isEqualTo(because);
        long sent = request.sent();
        request.tell(Answers.searched(request.id(), INFORMATION_SECURITY), recalled.id());
        request.tell(event, null);
        assertThat(request.sent()).as("late answers move nothing").isEqualTo(sent);
    }

    @Test
    void searchesAgainOnlyWhereTheOfficerAsksForIt() {
        Case request = cases.received();
        var triaged = Journey.allocate(request, INFORMATION_SECURITY, FINANCE);
        var old = Journey.search(request, INFORMATION_SECURITY);
        var kept = Journey.search(request, FINANCE);

        var asked =
                request.answer(
                        ConsiderRequest.class,
                        Answers.searchAgain(request.id(), INFORMATION_SECURITY));

        assertThat(request.the(SearchRecords.class).command())
                .isEqualTo(
                        new SearchRecords(request.id(), triaged, INFORMATION_SECURITY, old, asked));
        var renewed = Journey.search(request, INFORMATION_SECURITY, 1);
        assertThat(request.the(ConsiderRequest.class).command())
                .isEqualTo(
                        new ConsiderRequest(
                                request.id(), triaged, List.of(renewed, kept), null, asked));
    }

    private static UUID comesBack(Case request, Message answer) {
        String department =
                switch (answer) {
                    case SearchDeclined it -> it.department();
                    case ClarificationNeeded it -> it.department();
                    case LimitExceeded it -> it.department();
                    default -> throw new IllegalArgumentException(answer.toString());
                };
        return request.answer(searchOf(request, department), answer);
    }
}
