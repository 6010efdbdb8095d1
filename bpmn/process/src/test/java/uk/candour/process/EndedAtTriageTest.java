package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Limbs.FINANCE;
import static uk.candour.process.Limbs.INFORMATION_SECURITY;
import static uk.candour.process.Limbs.OPERATIONS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.NotifyApplicant;
import uk.candour.contract.NotificationCommand.ResolveDelivery;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.contract.ProcessEvent.CaseClosed;

/** A duplicate, a request for another authority and one that is none end with a notice. */
@PathTest
class EndedAtTriageTest {

    private static final LocalDate LATE = CaseFactory.DUE.plusDays(1);

    @Autowired CaseFactory cases;

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"DUPLICATE, null", "TRANSFERRED, false", "INVALID, null", "BAU, null"})
    void tellsTheApplicantAndClosesWithoutASignOff(CaseOutcome outcome, @Nullable Boolean inTime) {
        Case request = cases.received();

        var triaged = end(request, outcome);

        Notice notice =
                outcome == CaseOutcome.BAU ? Notice.REDIRECTED : Notice.valueOf(outcome.name());
        var asked = request.the(NotifyApplicant.class);
        assertThat(asked.command())
                .isEqualTo(new NotifyApplicant(request.id(), notice, triaged, null));
        assertThat(asked.needs()).contains(triaged);
        assertThat(request.all(SignOffResponse.class)).isEmpty();
        request.answer(asked, Answers.notified(request.id(), notice, LATE));
        assertThat(request.closed()).isEqualTo(new CaseClosed(request.id(), outcome, LATE, inTime));
    }

    @Test
    void callsEverySearchBackWhenADepartmentsPartEndsTheRequest() {
        Case request = cases.received();
        Journey.allocate(request, INFORMATION_SECURITY, FINANCE);
        request.answer(Journey.searchOf(request, FINANCE), Answers.declined(request.id(), FINANCE));
        Journey.allocate(request, OPERATIONS);
        request.answer(
                Journey.searchOf(request, OPERATIONS), Answers.declined(request.id(), OPERATIONS));
        var open = Journey.searchOf(request, INFORMATION_SECURITY);

        end(request, CaseOutcome.TRANSFERRED);

        assertThat(request.cancelled()).containsExactly(open.id());
        request.answer(
                NotifyApplicant.class,
                Answers.notified(request.id(), Notice.TRANSFERRED, CaseFactory.DUE));
        assertThat(request.closed().inTime()).isTrue();
    }

    @Test
    void letsTheOfficerResolveANoticeThatCannotBeDelivered() {
        Case request = cases.received();
        end(request, CaseOutcome.INVALID);

        var failure =
                request.answer(
                        NotifyApplicant.class, Answers.undelivered(request.id(), Letter.NOTICE));

        assertThat(request.the(ResolveDelivery.class).command().failure()).isEqualTo(failure);
        request.answer(ResolveDelivery.class, Answers.notified(request.id(), Notice.INVALID, LATE));
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.INVALID);
    }

    @Test
    void cannotBeWithdrawnWhileTheNoticeIsOnItsWay() {
        Case request = cases.received();
        end(request, CaseOutcome.DUPLICATE);

        request.tell(
                new RequestWithdrawn(request.id(), Instant.parse("2026-11-21T10:00:00Z")), null);

        request.answer(
                NotifyApplicant.class, Answers.notified(request.id(), Notice.DUPLICATE, LATE));
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.DUPLICATE);
    }

    private static UUID end(Case request, CaseOutcome outcome) {
        return request.answer(TriageRequest.class, Answers.ended(request.id(), outcome));
    }
}
