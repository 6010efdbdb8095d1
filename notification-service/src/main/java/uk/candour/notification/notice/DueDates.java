package uk.candour.notification.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeEvent.MoreTimeClaimed;
import uk.candour.contract.WaitingFor;
import uk.candour.notification.casefile.CaseFile;
import uk.candour.notification.casefile.Kept;
import uk.candour.platform.inbox.Envelope;

/**
 * By when the applicant was told that the answer is due. Whatever moves the date, a calendar, a
 * correction or an answer of theirs: who was told one date is told the next.
 */
@Component
public class DueDates {

    private final JdbcClient jdbc;
    private final CaseFile caseFile;
    private final Notices notices;
    private final Clock clock;

    DueDates(JdbcClient jdbc, CaseFile caseFile, Notices notices, Clock clock) {
        this.jdbc = jdbc;
        this.caseFile = caseFile;
        this.notices = notices;
        this.clock = clock;
    }

    /** The acknowledgement named this date; a later one may hold already. */
    public void told(UUID requestId, LocalDate dueOn, Envelope envelope) {
        jdbc.sql(
                        """
                        insert into told_date (request_id, due_on) values (:request, :due)
                        on conflict do nothing
                        """)
                .param("request", requestId)
                .param("due", dueOn)
                .update();
        catchUp(requestId, envelope);
    }

    /** Tells the date that holds now to an applicant who was told another. */
    public void catchUp(UUID requestId, Envelope envelope) {
        List<Kept<DeadlineChanged>> versions =
                caseFile.all(requestId, DeadlineChanged.class).stream()
                        .sorted(Comparator.comparingInt(it -> it.record().version()))
                        .toList();
        Kept<DeadlineChanged> latest = versions.getLast();
        DeadlineChanged now = latest.record();
        Optional<LocalDate> told = lockTold(requestId);
        Optional<DeadlineChanged> before =
                versions.reversed().stream().skip(1).map(Kept::record).findFirst();
        if (latest.id().equals(envelope.id()) && isPaid(before, now)) {
            notices.feePaid(requestId, now, envelope, latest.id());
            tell(requestId, now.statutoryDue());
            return;
        }
        if (told.isEmpty() || now.waitingSince() != null || told.get().equals(now.statutoryDue())) {
            return;
        }
        if (!now.missedAt().isAfter(clock.instant())) {
            // The day has passed already: the apology for the delay names it.
            tell(requestId, now.statutoryDue());
            return;
        }
        boolean clarified =
                before.filter(it -> it.waitingSince() != null && it.waitingFor() != WaitingFor.FEE)
                        .isPresent();
        notices.dateChanged(
                requestId,
                new NoticeLetter.DateChanged(
                        told.get(), now.statutoryDue(), now.provisional(), clarified),
                envelope,
                latest.id());
        tell(requestId, now.statutoryDue());
    }

    /** Tells the date that will hold once this letter has left; nobody is told it again. */
    public void moreTime(MoreTimeClaimed claim, Envelope envelope) {
        notices.moreTime(claim, envelope);
        tell(claim.requestId(), claim.extendedTo());
    }

    private static boolean isPaid(Optional<DeadlineChanged> before, DeadlineChanged now) {
        return now.waitingSince() == null
                && before.filter(it -> it.waitingFor() == WaitingFor.FEE).isPresent();
    }

    private void tell(UUID requestId, LocalDate dueOn) {
        jdbc.sql("update told_date set due_on = :due where request_id = :request")
                .param("request", requestId)
                .param("due", dueOn)
                .update();
    }

    private Optional<LocalDate> lockTold(UUID requestId) {
        return jdbc.sql("select due_on from told_date where request_id = :request for update")
                .param("request", requestId)
                .query(LocalDate.class)
                .optional();
    }
}
