package uk.candour.approval.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.ApprovalEvent.ResponseReturned;
import uk.candour.contract.AssessmentEvent.ClarificationNeeded;
import uk.candour.contract.AssessmentEvent.ConsultationAsked;
import uk.candour.contract.AssessmentEvent.Consulted;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.FeeCharged;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.LimitExceeded;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchAgainAsked;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.AssessmentEvent.SearchDeclined;
import uk.candour.contract.DeadlineChanged;
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
import uk.candour.contract.NotificationEvent.RequestAcknowledged;
import uk.candour.contract.NotificationEvent.ResponseBlocked;
import uk.candour.contract.NotificationEvent.ResponseComposed;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.ProcessEvent.ReviewClosed;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.RequestReviewed;

/** What happened in a case, in plain words and in order. */
public final class Timeline {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Timeline() {}

    /** One line of it. */
    public record Entry(UUID id, Instant at, String what) {}

    public static List<Entry> of(CaseRecords file) {
        return file.records().stream()
                .<Entry>mapMulti((it, line) -> {
                    String words = words(it.record());
                    if (words != null) {
                        line.accept(new Entry(it.id(), it.at(), words));
                    }
                })
                .toList();
    }

    private static @Nullable String words(Message record) {
        return switch (record) {
            case RequestReceived it -> "Request received on " + day(it.receivedOn());
            case RequestAcknowledged it -> "Receipt acknowledged to the applicant";
            case DeadlineChanged it -> "Reply due on " + day(it.statutoryDue());
            case RequestTriaged it -> triaged(it.decision());
            case DepartmentChased it -> named(it.department()) + " was reminded of its search";
            case DepartmentRecalled it ->
                    "The search was taken back from " + named(it.department());
            case RequestWithdrawn it -> "The applicant withdrew the request";
            case SearchCompleted it -> named(it.department()) + " completed its search";
            case SearchDeclined it -> named(it.department()) + " declined the search";
            case ClarificationNeeded it -> named(it.department()) + " asked for clarification";
            case LimitExceeded it ->
                    named(it.department()) + " estimated that the limit is exceeded";
            case SearchAgainAsked it -> "Asked to search again: " + list(it.departments());
            case ConsultationAsked it -> "Consulted " + it.consultees().size() + " before deciding";
            case Consulted it ->
                    "Answer to the consultation of "
                            + it.consultee().name().text()
                            + ": "
                            + it.answer().name().toLowerCase(Locale.UK).replace('_', ' ');
            case RequestConsidered it -> "The officer considered the request";
            case HarmAssessed it -> "Harm assessed";
            case ExemptionJustified it -> "Exemption justified";
            case OpinionGiven it -> "The qualified person gave an opinion";
            case PublicInterestBalanced it -> "Public interest weighed for item " + it.item();
            case ReplyDrafted it -> "Reply drafted";
            case ResponseComposed it -> "Letter composed";
            case ResponseBlocked it -> "The letter could not be composed: something is missing";
            case ResponseReturned it -> "Returned by the approver";
            case ResponseApproved it -> "Signed off";
            case DeliveryFailed it -> "A message could not be delivered";
            case ClarificationReceived it ->
                    "The applicant said what they mean on " + day(it.receivedOn());
            case ClarificationLapsed it -> "The applicant did not say what they mean";
            case FeeCharged it -> "The applicant was asked to pay a fee";
            case FeePaid it -> "The fee was paid on " + day(it.receivedOn());
            case FeeLapsed it -> "The fee was not paid";
            case ApologyWorded it ->
                    "The applicant is told to expect the answer by " + day(it.expectedOn());
            case MoreTimeClaimed it ->
                    "Complexity and volume: the applicant is told " + day(it.extendedTo());
            case ApplicantNotified it -> "Notice sent on " + day(it.sentOn());
            case ResponseSent it -> "Response sent on " + day(it.sentOn());
            case ReviewAsked it ->
                    "A review was asked for on %s; its outcome is due on %s"
                            .formatted(day(it.receivedOn()), day(it.dueOn()));
            case ReviewWithdrawn it -> "The applicant withdrew the request for a review";
            case RequestReviewed it -> "Reviewed";
            case ReviewClosed it -> "Review closed on " + day(it.closedOn());
            case CaseClosed it -> "Case closed on " + day(it.closedOn());
            default -> null;
        };
    }

    private static String triaged(TriageDecision decision) {
        return switch (decision) {
            case TriageDecision.Allocate it -> "Sent to " + list(it.departments());
            case TriageDecision.Refuse it -> "Refused at triage under " + it.ground();
            case TriageDecision.Clarify it -> "The applicant is to be asked what they mean";
            case TriageDecision.Invalid it -> "Found not to be a valid request";
            case TriageDecision.Transfer it -> "Found to be held by " + it.authority();
            case TriageDecision.Redirect it -> "Found not to be a request for information";
            case TriageDecision.Duplicate it -> "Found to be a duplicate of " + it.of();
        };
    }

    private static String list(List<String> names) {
        return names.stream().map(Timeline::named).collect(Collectors.joining(", "));
    }

    /** {@code human-resources} is Human resources. */
    private static String named(String department) {
        String words = department.replace('-', ' ');
        return words.substring(0, Math.min(1, words.length())).toUpperCase(Locale.UK)
                + words.substring(Math.min(1, words.length()));
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
