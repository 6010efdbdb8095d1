package uk.candour.intake.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.IntakeEvent.ApologyWorded;
import uk.candour.contract.IntakeEvent.ClarificationLapsed;
import uk.candour.contract.IntakeEvent.FeeLapsed;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.NotificationEvent.ResponseComposed;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.Stage;

/**
 * What a case's events amount to. Topics have no order among them, so nothing here depends on which
 * event came first.
 *
 * @param events in the order in which things happened
 */
public record CaseStory(List<CaseEvent> events) {

    public CaseStory {
        events = List.copyOf(events);
    }

    /** Whether an answer is still owed. */
    public boolean isOpen() {
        return !isWithdrawn() && !isReplied() && closed().isEmpty();
    }

    /** A withdrawal that the sending of the reply overtook has no effect. */
    public boolean isWithdrawn() {
        return isWithdrawalAsked() && !isReplied() && !isReplyBeingSent();
    }

    private boolean isWithdrawalAsked() {
        return all(RequestWithdrawn.class).findAny().isPresent();
    }

    public boolean isWithdrawnTooLate() {
        return isWithdrawalAsked() && !isWithdrawn();
    }

    public boolean isReplied() {
        return all(ResponseSent.class).anyMatch(it -> it.kind() == ResponseKind.FINAL);
    }

    public Optional<CaseClosed> closed() {
        return all(CaseClosed.class).findAny();
    }

    /** Whether the officer has looked at it and somebody is at work on the answer. */
    public boolean isBeingConsidered() {
        return all(StageEntered.class).anyMatch(it -> isWork(it.stage()));
    }

    /** Whether a stage is work on the answer: triage is not, and neither is writing a notice. */
    public static boolean isWork(Stage stage) {
        return switch (stage) {
            case TRIAGE, CLARIFICATION, FEE, SEND, UNDELIVERED, CLOSED, REVIEW -> false;
            case SEARCH, CONSIDER, GROUNDS, PUBLIC_INTEREST, REPLY, COMPOSE, SIGN_OFF -> true;
        };
    }

    /** Whether it is ending with a notice and without an answer. */
    public boolean isEnding() {
        return all(ClarificationLapsed.class).findAny().isPresent()
                || all(FeeLapsed.class).findAny().isPresent()
                || all(RequestTriaged.class).anyMatch(it -> ends(it.decision()));
    }

    private static boolean ends(TriageDecision decision) {
        return switch (decision) {
            case TriageDecision.Invalid _,
                    TriageDecision.Transfer _,
                    TriageDecision.Redirect _,
                    TriageDecision.Duplicate _ ->
                    true;
            case TriageDecision.Allocate _, TriageDecision.Refuse _, TriageDecision.Clarify _ ->
                    false;
        };
    }

    /** From the approval of the reply or a decision that ends it, a withdrawal comes too late. */
    public boolean isTooLateToWithdraw() {
        return isReplied()
                || closed().isPresent()
                || isEnding()
                || isReplyApproved()
                || isReplyBeingSent();
    }

    /** An approval whose pack is unknown here is taken for the reply's: it may be on its way. */
    private boolean isReplyApproved() {
        var notices = notices();
        return all(ResponseApproved.class).anyMatch(it -> !notices.contains(it.packSha256()));
    }

    /** A notice on the way to the reply is sent without that its case enters this stage. */
    private boolean isReplyBeingSent() {
        return all(StageEntered.class).anyMatch(it -> it.stage() == Stage.SEND);
    }

    /** Packs that say something on the way and are not the reply. */
    private Set<String> notices() {
        var packs = new HashSet<String>();
        all(ResponseComposed.class)
                .filter(it -> it.kind() != ResponseKind.FINAL)
                .forEach(it -> packs.add(it.packSha256()));
        return packs;
    }

    /** What the applicant was last told of a delay, once it has left. */
    public Optional<ApologyWorded> apology() {
        var sent = all(ApplicantNotified.class).filter(it -> it.notice() == Notice.OVERDUE).count();
        return all(ApologyWorded.class).limit(sent).reduce((earlier, later) -> later);
    }

    public <T> Stream<T> all(Class<T> type) {
        return events.stream().map(CaseEvent::message).filter(type::isInstance).map(type::cast);
    }
}
