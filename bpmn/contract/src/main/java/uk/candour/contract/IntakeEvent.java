package uk.candour.contract;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened in intake-service: {@code foi.intake.events}. */
public sealed interface IntakeEvent extends Message
        permits IntakeEvent.RequestReceived,
                IntakeEvent.RequestTriaged,
                DeadlineChanged,
                IntakeEvent.RequestWithdrawn,
                IntakeEvent.DepartmentChased,
                IntakeEvent.DepartmentRecalled,
                IntakeEvent.ClarificationReceived,
                IntakeEvent.ClarificationLapsed,
                IntakeEvent.FeePaid,
                IntakeEvent.FeeLapsed,
                IntakeEvent.ApologyWorded,
                IntakeEvent.ApologyNotNeeded,
                IntakeEvent.MoreTimeClaimed,
                IntakeEvent.ReviewAsked,
                IntakeEvent.ReviewWithdrawn,
                WorkEvent {

    /**
     * A request was accepted.
     *
     * @param contact id of the {@code ContactRecorded} message that says who to write to
     * @param receivedOn the date of receipt, day 0 of the clock (FOIA s.10(1))
     */
    record RequestReceived(
            UUID requestId,
            String reference,
            UUID applicantId,
            UUID contact,
            Regime regime,
            Channel channel,
            LocalDate receivedOn)
            implements IntakeEvent {}

    /** The officer confirmed the blind wording and decided how the request is handled. */
    record RequestTriaged(
            UUID requestId,
            Actor actor,
            Regime regime,
            String subject,
            List<Item> items,
            TriageDecision decision)
            implements IntakeEvent {}

    /** What the officer decided at triage. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
    sealed interface TriageDecision {

        record Allocate(List<String> departments) implements TriageDecision {}

        /**
         * @param ground {@code s12(1)}, {@code s12(2)}, {@code s14(1)} or {@code s14(2)}: acts on
         *     the whole request (FOIA s.17(5))
         * @param estimate with s12: what answering would cost; null where none was recorded
         * @param advice how the applicant could ask for less (FOIA s.16); null for the standard
         *     words
         * @param of with s14(2): the reference of the same person's request that was complied with;
         *     null where it is not named
         */
        record Refuse(
                String ground,
                Text reason,
                @Nullable CostEstimate estimate,
                @Nullable Text advice,
                @Nullable String of)
                implements TriageDecision {

            /** Because of what it costs. */
            public Refuse(
                    String ground,
                    Text reason,
                    @Nullable CostEstimate estimate,
                    @Nullable Text advice) {
                this(ground, reason, estimate, advice, null);
            }

            /** Without figures. */
            public Refuse(String ground, Text reason) {
                this(ground, reason, null, null, null);
            }
        }

        /**
         * The applicant is asked what they mean: without it the information cannot be identified
         * and located (FOIA s.1(3)).
         */
        record Clarify(Text question) implements TriageDecision {}

        /**
         * It is not a request in the sense of FOIA s.8.
         *
         * @param advice how to put it right (FOIA s.16)
         */
        record Invalid(List<Missing> missing, Text advice) implements TriageDecision {}

        /**
         * Another authority holds what is asked for.
         *
         * @param agreedOn when the applicant agreed that it is passed on; null where they were not
         *     asked: they are only told whom to ask
         */
        record Transfer(String authority, @Nullable LocalDate agreedOn) implements TriageDecision {}

        /**
         * It is dealt with in another way than as a request for information: the applicant can
         * insist that it is one.
         *
         * @param next what happens now
         */
        record Redirect(Redirection as, Text next) implements TriageDecision {}

        /**
         * @param of the reference of the same person's request that is being answered
         */
        record Duplicate(String of) implements TriageDecision {}
    }

    record RequestWithdrawn(UUID requestId, Instant withdrawnAt) implements IntakeEvent {}

    /** The officer reminded a department of its open search. */
    record DepartmentChased(
            UUID requestId, Actor actor, UUID commandId, String department, Text note)
            implements IntakeEvent {}

    /** The officer took an open search back from a department; its part returns to triage. */
    record DepartmentRecalled(
            UUID requestId, Actor actor, UUID commandId, String department, Text reason)
            implements IntakeEvent {}

    /**
     * The applicant answered what they were asked; the words stay in intake-service.
     *
     * @param receivedOn the date of receipt from now on (FOIA s.10(6))
     */
    record ClarificationReceived(UUID requestId, LocalDate receivedOn) implements IntakeEvent {}

    /** The applicant did not answer in time; from now on no answer is taken. */
    record ClarificationLapsed(UUID requestId, LocalDate lapsedOn) implements IntakeEvent {}

    /**
     * The fee was paid: work on the request goes on.
     *
     * @param receivedOn the day on which the authority received it, the last that is disregarded
     *     (FOIA s.10(2))
     */
    record FeePaid(UUID requestId, LocalDate receivedOn) implements IntakeEvent {}

    /**
     * The fee was not paid within three months beginning with the day of the notice: there is no
     * duty to answer (FOIA s.9(2)).
     */
    record FeeLapsed(UUID requestId, LocalDate lapsedOn) implements IntakeEvent {}

    /**
     * What the applicant is told of an answer that is late: nobody signs it off.
     *
     * @param statutoryDue when the answer was due; it stays what it was
     * @param estimate until when the public interest was to be decided, where they were told so
     * @param reason why it is late
     * @param expectedOn when the answer is expected now
     */
    record ApologyWorded(
            UUID requestId,
            Actor actor,
            LocalDate statutoryDue,
            @Nullable LocalDate estimate,
            Text reason,
            LocalDate expectedOn)
            implements IntakeEvent {}

    /**
     * Nothing is to be said of a delay: the answer is not late any more, the case waits for the
     * applicant, or somebody is wording an apology already.
     */
    record ApologyNotNeeded(UUID requestId) implements IntakeEvent {}

    /**
     * Complexity and volume of environmental information make an answer within twenty working days
     * impracticable: the applicant is to be told, and then the answer is due later (EIR reg 7).
     *
     * @param statutoryDue by when the applicant has to be told (reg 7(3))
     * @param extendedTo working day 40, by which the answer is then due
     */
    record MoreTimeClaimed(
            UUID requestId,
            Actor actor,
            Text complexity,
            Text volume,
            LocalDate statutoryDue,
            LocalDate extendedTo)
            implements IntakeEvent {}

    /**
     * The applicant asked us to look at our reply again (s.45 Code 2018, chapter 5; EIR reg 11).
     * Why they did stays in intake-service.
     *
     * @param receivedOn the day on which the authority received it
     * @param dueOn by when its outcome is due
     * @param actor the officer who recorded it; null where the applicant asked by the link
     */
    record ReviewAsked(
            UUID requestId,
            Channel channel,
            LocalDate receivedOn,
            LocalDate dueOn,
            @Nullable Actor actor)
            implements IntakeEvent {}

    record ReviewWithdrawn(UUID requestId, Instant withdrawnAt) implements IntakeEvent {}
}
