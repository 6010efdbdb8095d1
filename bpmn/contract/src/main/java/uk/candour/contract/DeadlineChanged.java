package uk.candour.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The clock was set or changed. Instants are the ends of legal days, Europe/London.
 *
 * @param version rises by one with each change; an older version never replaces a newer one
 * @param warnAt when somebody should be told that the deadline is near, soonest first
 * @param estimate until when the decision on the public interest may wait, where the applicant was
 *     told so: what is due is then due by it (FOIA s.10(3), s.17(2))
 * @param missedAt the first instant after the statutory deadline or, where there is one, after the
 *     estimate
 * @param provisional the date lies past the official calendar
 * @param waitingSince the day on which the applicant was asked what they mean or to pay, until they
 *     have: meanwhile nothing is due and nobody is warned (FOIA s.1(3), s.9(2)); null otherwise
 * @param extensionUpTo working day 40, which an extension for the public interest should not
 *     exceed; null where the law knows none
 * @param waitingFor what the applicant is to do; null where nothing waits for them, or where it is
 *     an answer and the message is an older one
 * @param stillMissedAt when the applicant should be told again that the answer is late, soonest
 *     first: every tenth working day after {@code missedAt}, for about a year
 * @param receivedOn the date of receipt as far as is known now
 * @param clarifiedOn the day from which the time runs instead, as the applicant said on it what
 *     they mean (FOIA s.10(6)); null where they were not asked or have not answered
 */
public record DeadlineChanged(
        UUID requestId,
        int version,
        LocalDate statutoryDue,
        @Nullable LocalDate estimate,
        Targets targets,
        List<Instant> warnAt,
        Instant missedAt,
        boolean provisional,
        @Nullable LocalDate waitingSince,
        @Nullable LocalDate extensionUpTo,
        @Nullable WaitingFor waitingFor,
        @Nullable List<Instant> stillMissedAt,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate clarifiedOn)
        implements IntakeEvent {

    /** Of a sender that said neither when to tell again nor of which receipt. */
    public DeadlineChanged(
            UUID requestId,
            int version,
            LocalDate statutoryDue,
            @Nullable LocalDate estimate,
            Targets targets,
            List<Instant> warnAt,
            Instant missedAt,
            boolean provisional,
            @Nullable LocalDate waitingSince,
            @Nullable LocalDate extensionUpTo,
            @Nullable WaitingFor waitingFor) {
        this(
                requestId,
                version,
                statutoryDue,
                estimate,
                targets,
                warnAt,
                missedAt,
                provisional,
                waitingSince,
                extensionUpTo,
                waitingFor,
                null,
                null,
                null);
    }

    /** Of a case that waits for no fee. */
    public DeadlineChanged(
            UUID requestId,
            int version,
            LocalDate statutoryDue,
            @Nullable LocalDate estimate,
            Targets targets,
            List<Instant> warnAt,
            Instant missedAt,
            boolean provisional,
            @Nullable LocalDate waitingSince,
            @Nullable LocalDate extensionUpTo) {
        this(
                requestId,
                version,
                statutoryDue,
                estimate,
                targets,
                warnAt,
                missedAt,
                provisional,
                waitingSince,
                extensionUpTo,
                waitingSince == null ? null : WaitingFor.ANSWER);
    }

    /** Of a law that knows no extension for the public interest. */
    public DeadlineChanged(
            UUID requestId,
            int version,
            LocalDate statutoryDue,
            @Nullable LocalDate estimate,
            Targets targets,
            List<Instant> warnAt,
            Instant missedAt,
            boolean provisional,
            @Nullable LocalDate waitingSince) {
        this(
                requestId,
                version,
                statutoryDue,
                estimate,
                targets,
                warnAt,
                missedAt,
                provisional,
                waitingSince,
                null);
    }

    /** The day by which the answer is due as things stand. */
    public LocalDate answerDue() {
        return estimate == null ? statutoryDue : estimate;
    }

    /** The authority's own targets for the stages of a case. */
    public record Targets(LocalDate triage, LocalDate departments, LocalDate signOff) {}
}
