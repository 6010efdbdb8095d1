package uk.candour.intake.triage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision.Refuse;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.intake.casefile.CaseStory;
import uk.candour.intake.request.Request;

/**
 * An earlier request, as an officer weighs it against a new one: repeated (FOIA s.14(2)), released
 * already (s.21), or refused under section 14 before (s.17(6)).
 *
 * @param outcome null while it is open
 * @param complied it was answered: only then can another one repeat it
 * @param released some of what it asked for was given, so it may be accessible already
 * @param refusedUnder14 the same person has a notice under section 14 on file
 */
record Earlier(
        String reference,
        String subject,
        LocalDate receivedOn,
        Sender sender,
        @Nullable CaseOutcome outcome,
        @Nullable LocalDate closedOn,
        boolean complied,
        boolean released,
        boolean refusedUnder14) {

    static Earlier of(Request earlier, Request request, CaseStory story) {
        var sender = Sender.of(earlier.applicant(), request.applicant());
        var closed = story.closed();
        var outcome = closed.map(CaseClosed::outcome).orElse(null);
        boolean released =
                outcome == CaseOutcome.RELEASED_IN_FULL || outcome == CaseOutcome.RELEASED_IN_PART;
        return new Earlier(
                earlier.reference(),
                earlier.subject(),
                earlier.receivedOn(),
                sender,
                outcome,
                closed.map(CaseClosed::closedOn).orElse(null),
                isComplied(outcome),
                released,
                sender != Sender.SOMEBODY_ELSE && isRefusedUnder14(story));
    }

    /** To say that nothing is held complies as well (FOIA s.1(1)(a)); a refusal does not. */
    static boolean isComplied(@Nullable CaseOutcome outcome) {
        return outcome == CaseOutcome.RELEASED_IN_FULL
                || outcome == CaseOutcome.RELEASED_IN_PART
                || outcome == CaseOutcome.NOT_HELD;
    }

    private static boolean isRefusedUnder14(CaseStory story) {
        return story.isReplied()
                && story.all(RequestTriaged.class)
                        .reduce((first, last) -> last)
                        .filter(it ->
                                it.decision() instanceof Refuse refused
                                        && refused.ground().startsWith("s14"))
                        .isPresent();
    }

    /** Whose it is, to follow a reference. */
    public String whose() {
        return switch (sender) {
            case SAME_ADDRESS -> "the same person";
            case SAME_NAME -> "the same name at another address: perhaps the same person";
            case SOMEBODY_ELSE -> "somebody else";
        };
    }
}
