package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Limbs.FINANCE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.IntakeCommand.WordApology;
import uk.candour.contract.IntakeEvent.ApologyNotNeeded;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.ResolveDelivery;
import uk.candour.contract.NotificationCommand.SendApology;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.contract.Regime;

/** An answer is late: the applicant is told, beside what the case is at. */
@PathTest
class ApologyTest {

    private static final LocalDate LATE = LocalDate.of(2026, 12, 7);

    @Autowired CaseFactory cases;

    private Case request;

    @BeforeEach
    void aRequestThatNobodyHasTriaged() {
        request = cases.received();
    }

    @Test
    void isWordedSentAndTheCaseGoesOn() {
        UUID missed = miss();

        var asked = request.the(WordApology.class);
        assertThat(asked.command().missed()).isEqualTo(missed);
        assertThat(asked.needs()).contains(missed);
        assertThat(request.open(TriageRequest.class)).hasSize(1);
        UUID worded = request.answer(asked, Answers.apology(request.id()));
        assertThat(request.the(SendApology.class).command().apology()).isEqualTo(worded);
        request.answer(SendApology.class, Answers.notified(request.id(), Notice.OVERDUE, LATE));

        answer();
        assertThat(request.closed().inTime()).isFalse();
        assertThat(request.closed().closedOn()).isEqualTo(LATE.plusDays(2));
        assertThat(request.cancelled()).isEmpty();
    }

    @Test
    void isAskedForEachTimeThatTheAnswerIsStillLate() {
        miss();
        request.answer(WordApology.class, Answers.apology(request.id()));
        request.answer(SendApology.class, Answers.notified(request.id(), Notice.OVERDUE, LATE));

        miss();

        assertThat(request.all(WordApology.class)).hasSize(2);
        assertThat(request.open(WordApology.class)).hasSize(1);
    }

    @Test
    void isLeftWhereNothingIsToBeSaid() {
        miss();

        request.answer(WordApology.class, new ApologyNotNeeded(request.id()));

        assertThat(request.all(SendApology.class)).isEmpty();
        answer();
        request.closed();
    }

    @Test
    void isCalledBackWhenTheAnswerIsSignedOffFirst() {
        miss();
        UUID apology = request.the(WordApology.class).id();

        answer();

        assertThat(request.cancelled()).containsExactly(apology);
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.NOT_HELD);
    }

    @Test
    void isCalledBackWhenTheRequestIsWithdrawnOrEndsAtTriage() {
        miss();
        UUID apology = request.the(WordApology.class).id();
        UUID triage = request.the(TriageRequest.class).id();
        request.tell(
                new RequestWithdrawn(request.id(), Instant.parse("2026-12-08T10:00:00Z")), null);
        Case ended = cases.received();
        ended.tell(Answers.missed(ended.id()), null);
        UUID other = ended.the(WordApology.class).id();
        ended.answer(TriageRequest.class, Answers.ended(ended.id(), CaseOutcome.DUPLICATE));

        assertThat(request.cancelled()).containsExactlyInAnyOrder(apology, triage);
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
        assertThat(ended.cancelled()).containsExactly(other);
    }

    @Test
    void isResolvedByTheOfficerWhereItCannotBeDelivered() {
        miss();
        request.answer(WordApology.class, Answers.apology(request.id()));

        UUID failure =
                request.answer(
                        SendApology.class, Answers.undelivered(request.id(), Letter.APOLOGY));

        assertThat(request.the(ResolveDelivery.class).command().failure()).isEqualTo(failure);
        request.answer(ResolveDelivery.class, Answers.notified(request.id(), Notice.OVERDUE, LATE));
        assertThat(request.open(ResolveDelivery.class)).isEmpty();
    }

    @Test
    void comesTooLateForACaseThatIsDecided() {
        answer();
        long sent = request.sent();

        miss();

        assertThat(request.sent()).isEqualTo(sent);
    }

    @Test
    void isKeptUntilTheCaseStarts() {
        Case late = cases.unopened();

        late.tell(Answers.missed(late.id()), null);
        assertThat(late.sent()).isZero();
        late.tell(CaseFactory.receipt(late.id(), Regime.FOIA), null);
        late.tell(CaseFactory.deadline(late.id(), 1, CaseFactory.DUE), null);

        assertThat(late.open(WordApology.class)).hasSize(1);
        assertThat(late.open(TriageRequest.class)).hasSize(1);
    }

    private UUID miss() {
        return request.tell(Answers.missed(request.id()), null);
    }

    private void answer() {
        Journey.allocate(request, FINANCE);
        Journey.search(request, FINANCE, 1);
        Journey.considerNotHeld(request);
        Journey.reply(request);
        Journey.compose(request);
        Journey.approve(request);
        Journey.send(request, LATE.plusDays(2));
    }
}
