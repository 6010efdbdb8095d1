package uk.candour.intake.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.ApprovalEvent.DeadlineMissed;
import uk.candour.contract.ApprovalEvent.DeadlineWarned;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.ApprovalEvent.ResponseReturned;
import uk.candour.contract.AssessmentEvent.ClarificationNeeded;
import uk.candour.contract.AssessmentEvent.FeeCharged;
import uk.candour.contract.AssessmentEvent.LimitExceeded;
import uk.candour.contract.AssessmentEvent.SearchDeclined;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.IntakeEvent.ApologyNotNeeded;
import uk.candour.contract.IntakeEvent.ApologyWorded;
import uk.candour.contract.IntakeEvent.ClarificationLapsed;
import uk.candour.contract.IntakeEvent.ClarificationReceived;
import uk.candour.contract.IntakeEvent.DepartmentChased;
import uk.candour.contract.IntakeEvent.DepartmentRecalled;
import uk.candour.contract.IntakeEvent.FeeLapsed;
import uk.candour.contract.IntakeEvent.FeePaid;
import uk.candour.contract.IntakeEvent.MoreTimeClaimed;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.IntakeEvent.ReviewAsked;
import uk.candour.contract.IntakeEvent.ReviewWithdrawn;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Message;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.NotificationEvent.DeliveryFailed;
import uk.candour.contract.NotificationEvent.Problem;
import uk.candour.contract.NotificationEvent.RequestAcknowledged;
import uk.candour.contract.NotificationEvent.ResponseBlocked;
import uk.candour.contract.NotificationEvent.ResponseComposed;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.ProcessEvent.ReviewClosed;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.intake.fee.Pounds;
import uk.candour.intake.request.Channels;

/** The story of a case in words, for its officer. */
final class Timeline {

    private Timeline() {}

    /**
     * @param words what somebody wrote about it
     */
    record Entry(Instant at, String what, @Nullable String words) {}

    static List<Entry> of(CaseStory story) {
        var entries = new ArrayList<Entry>();
        for (var event : story.events()) {
            var what = what(story, event.message());
            if (what != null) {
                entries.add(new Entry(event.at(), what, words(event.message())));
            }
        }
        return entries;
    }

    private static @Nullable String what(CaseStory story, Message event) {
        return switch (event) {
            case RequestReceived it -> "Received " + Channels.how(it.channel());
            case RequestAcknowledged _ -> "Acknowledged to the applicant";
            case RequestTriaged it -> triaged(it.decision());
            case StageEntered it ->
                    "Step: "
                            + plain(it.stage())
                            + (it.department() == null ? "" : ", " + it.department());
            case SearchDeclined it -> it.department() + " declined the search";
            case ClarificationNeeded it -> it.department() + " needs clarification";
            case LimitExceeded it ->
                    "%s estimates %,d minutes".formatted(it.department(), it.estimateMinutes());
            case DepartmentChased it -> it.department() + " was chased";
            case DepartmentRecalled it -> "The search was taken back from " + it.department();
            case ResponseComposed it -> "Response composed: " + plain(it.kind());
            case ResponseBlocked _ -> "The response could not be composed: something is missing";
            case ResponseReturned it -> "Returned by the approver, to " + plain(it.to());
            case ResponseApproved _ -> "Response approved";
            case ResponseSent it -> "Response sent: " + plain(it.kind());
            case ClarificationReceived _ -> "The applicant said what they mean";
            case ClarificationLapsed _ -> "The applicant did not say what they mean";
            case FeeCharged it -> "A fee is charged: " + Pounds.of(it.pence());
            case FeePaid _ -> "The applicant paid the fee";
            case FeeLapsed _ -> "The applicant did not pay the fee";
            case ApplicantNotified it -> "Notice sent: " + plain(it.notice());
            case DeliveryFailed it -> "Could not be delivered: " + plain(it.letter());
            case DeadlineWarned it -> "The deadline is near: " + it.statutoryDue();
            case DeadlineMissed it ->
                    (Boolean.TRUE.equals(it.again())
                                    ? "The answer is still late: "
                                    : "The deadline was missed: ")
                            + it.statutoryDue();
            case ApologyWorded it ->
                    "Worded for the applicant: expect the answer by " + it.expectedOn();
            case MoreTimeClaimed it ->
                    "More time for complexity and volume: until " + it.extendedTo();
            case ApologyNotNeeded _ -> "No apology for the delay is needed";
            case RequestWithdrawn _ ->
                    story.isWithdrawnTooLate()
                            ? "Withdrawn by the applicant too late: the reply was on its way"
                            : "Withdrawn by the applicant";
            case CaseClosed it -> "Closed: " + ended(it.outcome()) + inTime(it.inTime());
            case ReviewAsked it -> "A review was asked for " + Channels.how(it.channel());
            case ReviewWithdrawn _ -> "The request for a review was withdrawn";
            case ReviewClosed it ->
                    "Review ended: " + (it.outcome() == null ? "withdrawn" : plain(it.outcome()));
            default -> null;
        };
    }

    private static String ended(CaseOutcome outcome) {
        return outcome == CaseOutcome.BAU ? "dealt with in another way" : plain(outcome);
    }

    private static String inTime(@Nullable Boolean inTime) {
        return inTime == null ? "" : inTime ? ", in time" : ", late";
    }

    private static String triaged(TriageDecision decision) {
        return switch (decision) {
            case TriageDecision.Allocate it -> "Triaged: to " + String.join(", ", it.departments());
            case TriageDecision.Refuse it -> "Triaged: refused under " + it.ground();
            case TriageDecision.Clarify _ -> "Triaged: the applicant is to say what they mean";
            case TriageDecision.Invalid it ->
                    "Triaged: not a valid request, it lacks "
                            + String.join(
                                    ", ", it.missing().stream().map(Timeline::plain).toList());
            case TriageDecision.Transfer it -> "Triaged: held by " + it.authority();
            case TriageDecision.Redirect it ->
                    "Triaged: not a request for information, dealt with as " + plain(it.as());
            case TriageDecision.Duplicate it -> "Triaged: a duplicate of " + it.of();
        };
    }

    private static @Nullable String words(Message event) {
        return switch (event) {
            case SearchDeclined it -> it.reason().text();
            case ClarificationNeeded it -> it.question().text();
            case LimitExceeded it -> it.basis().text();
            case DepartmentChased it -> it.note().text();
            case DepartmentRecalled it -> it.reason().text();
            case ResponseReturned it -> it.comment().text();
            case ResponseBlocked it ->
                    it.problems().stream().map(Problem::problem).collect(Collectors.joining(" "));
            case ApologyWorded it -> it.reason().text();
            case MoreTimeClaimed it -> it.complexity().text() + "\n" + it.volume().text();
            case DeliveryFailed it -> it.diagnosis();
            case RequestTriaged it when it.decision() instanceof TriageDecision.Refuse refused ->
                    refused.reason().text();
            case RequestTriaged it when it.decision() instanceof TriageDecision.Clarify clarify ->
                    clarify.question().text();
            case RequestTriaged it when it.decision() instanceof TriageDecision.Invalid invalid ->
                    invalid.advice().text();
            case RequestTriaged it when it.decision() instanceof TriageDecision.Redirect redirect ->
                    redirect.next().text();
            default -> null;
        };
    }

    private static String plain(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
