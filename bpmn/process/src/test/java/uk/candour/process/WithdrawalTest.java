package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Answers.item;
import static uk.candour.process.Limbs.FINANCE;
import static uk.candour.process.Limbs.INFORMATION_SECURITY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.ApprovalCommand.SeekOpinion;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.Consult;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.AssessmentCommand.JustifyExemption;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.CancelWork;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Message;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.ProcessEvent.CaseClosed;

/** Withdrawn in every state that waits for somebody: the open work is called back, all of it. */
@PathTest
class WithdrawalTest {

    private static final Claim HARM = Limbs.lawEnforcement(1, FINANCE);
    private static final Claim CLASS = Limbs.accessible(1, FINANCE);
    private static final Claim OPINION = Limbs.conductOfAffairs(1);

    @Autowired CaseFactory cases;

    static Stream<Arguments> waits() {
        return Stream.of(
                wait("triage", it -> {}, TriageRequest.class),
                wait("searches", WithdrawalTest::allocate, SearchRecords.class),
                wait("triage of a part", WithdrawalTest::decline, TriageRequest.class),
                wait("search elsewhere", WithdrawalTest::reallocate, SearchRecords.class),
                wait("consideration", WithdrawalTest::search, ConsiderRequest.class),
                wait("consultation", WithdrawalTest::consult, Consult.class),
                wait("harm", it -> claim(it, HARM), AssessHarm.class),
                wait("justification", it -> claim(it, CLASS), JustifyExemption.class),
                wait("opinion", it -> claim(it, OPINION), SeekOpinion.class),
                wait("balance", WithdrawalTest::balance, BalancePublicInterest.class),
                wait("reply", WithdrawalTest::reply, DraftReply.class),
                wait("sign-off", WithdrawalTest::signOff, SignOffResponse.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waits")
    void callsTheOpenWorkBackAndClosesTheCase(
            String state, Consumer<Case> way, Class<? extends Message> waiting) {
        Case request = cases.received();
        way.accept(request);
        List<UUID> open = request.open(waiting).stream().map(it -> it.id()).toList();
        assertThat(open).isNotEmpty();
        List<UUID> before = request.cancelled();

        request.tell(withdrawal(request), null);

        assertThat(request.cancelled()).containsAll(open);
        assertThat(request.cancelled().size() - before.size())
                .as("what people were doing, and nothing else")
                .isEqualTo(openWork(state));
        assertThat(request.closed())
                .isEqualTo(
                        new CaseClosed(
                                request.id(),
                                CaseOutcome.WITHDRAWN,
                                LocalDate.of(2026, 11, 21),
                                null));
    }

    /** Where two departments are at work in a state, both are called back. */
    private static int openWork(String state) {
        return switch (state) {
            case "searches", "triage of a part", "search elsewhere", "consultation" -> 2;
            default -> 1;
        };
    }

    @Test
    void lettersOnTheirWayAreNotCalledBack() {
        Case request = cases.received();
        reply(request);
        Journey.reply(request);
        var compose = request.the(ComposeResponse.class);

        request.tell(withdrawal(request), null);

        assertThat(request.all(CancelWork.class)).isEmpty();
        request.closed();
        long sent = request.sent();
        request.tell(Answers.composed(request.id(), Journey.PACK), compose.id());
        assertThat(request.sent()).isEqualTo(sent);
    }

    @Test
    void isTooLateFromSendOn() {
        Case request = cases.received();
        reply(request);
        Journey.reply(request);
        Journey.compose(request);
        Journey.approve(request);

        request.tell(withdrawal(request), null);

        assertThat(request.all(CaseClosed.class)).isEmpty();
        Journey.send(request, CaseFactory.DUE);
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.NOT_HELD);
        long sent = request.sent();
        request.tell(withdrawal(request), null);
        assertThat(request.sent()).isEqualTo(sent);
    }

    private static RequestWithdrawn withdrawal(Case request) {
        return new RequestWithdrawn(request.id(), Instant.parse("2026-11-21T10:00:00Z"));
    }

    private static void allocate(Case request) {
        Journey.allocate(request, INFORMATION_SECURITY, FINANCE);
    }

    private static void decline(Case request) {
        allocate(request);
        request.answer(Journey.searchOf(request, FINANCE), Answers.declined(request.id(), FINANCE));
    }

    private static void reallocate(Case request) {
        decline(request);
        Journey.allocate(request, Limbs.OPERATIONS);
    }

    private static void search(Case request) {
        Journey.allocate(request, FINANCE);
        Journey.search(request, FINANCE, 1);
    }

    private static void consult(Case request) {
        search(request);
        Consultations.ask(request, null, FINANCE);
    }

    private static void claim(Case request, Claim claim) {
        search(request);
        Journey.consider(request, item(1, ItemDecision.WITHHOLD, claim));
    }

    private static void balance(Case request) {
        claim(request, HARM);
        Journey.harm(request, HARM, Likelihood.WOULD);
    }

    private static void reply(Case request) {
        search(request);
        Journey.considerNotHeld(request);
    }

    private static void signOff(Case request) {
        reply(request);
        Journey.reply(request);
        Journey.compose(request);
    }

    private static Arguments wait(
            String state, Consumer<Case> way, Class<? extends Message> waiting) {
        return Arguments.of(state, way, waiting);
    }
}
