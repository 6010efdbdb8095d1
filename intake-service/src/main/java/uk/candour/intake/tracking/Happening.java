package uk.candour.intake.tracking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.candour.contract.IntakeEvent.ClarificationReceived;
import uk.candour.contract.IntakeEvent.FeePaid;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.IntakeEvent.ReviewAsked;
import uk.candour.contract.IntakeEvent.ReviewWithdrawn;
import uk.candour.contract.Message;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.NotificationEvent.DeliveryFailed;
import uk.candour.contract.NotificationEvent.RequestAcknowledged;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.intake.casefile.CaseStory;
import uk.candour.intake.clock.ClockEvent.CalendarChanged;

/** Something that happened to a request, as its applicant is told. */
record Happening(LocalDate on, String what) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Each thing once, the first time it happened, oldest first. */
    static List<Happening> of(CaseStory story) {
        var told = new ArrayList<Happening>();
        for (var event : story.events()) {
            tell(story, event.message())
                    .filter(what -> told.stream().noneMatch(it -> it.what().equals(what)))
                    .ifPresent(what -> told.add(new Happening(LegalDay.of(event.at()), what)));
        }
        return told;
    }

    /** The same with what moved the date that the applicant was told. */
    static List<Happening> of(CaseStory story, List<CalendarChanged> changes) {
        return Stream.concat(
                        of(story).stream(),
                        changes.stream()
                                .filter(it -> !it.newDue().equals(it.oldDue()))
                                .map(it -> new Happening(it.on(), moved(it))))
                .sorted(Comparator.comparing(Happening::on))
                .toList();
    }

    private static String moved(CalendarChanged it) {
        return "The bank holidays changed: our answer is now due by %s, not %s"
                .formatted(DAY.format(it.newDue()), DAY.format(it.oldDue()));
    }

    private static Optional<String> tell(CaseStory story, Message event) {
        return Optional.ofNullable(
                switch (event) {
                    case RequestReceived _ -> "We received your request";
                    case RequestAcknowledged _ -> "We sent you an acknowledgement";
                    case StageEntered it when CaseStory.isWork(it.stage()) ->
                            "We began to consider your request";
                    case DeliveryFailed _ -> "An email to you could not be delivered";
                    case RequestWithdrawn _ ->
                            story.isWithdrawnTooLate()
                                    ? "You asked to withdraw your request. It was too late: our"
                                            + " reply was on its way"
                                    : "You withdrew your request";
                    case ResponseSent it ->
                            switch (it.kind()) {
                                case FINAL -> "We sent you our reply";
                                case REVIEW -> "We sent you the outcome of our review";
                                case HOLDING -> "We told you that we need longer";
                                case INTERIM ->
                                        "We sent you part of our reply, and told you that we need"
                                                + " longer for the rest";
                            };
                    case ReviewAsked _ -> "You asked us to look at our reply again";
                    case ReviewWithdrawn _ -> "You withdrew your request for a review";
                    case ClarificationReceived _ -> "You answered our question";
                    case FeePaid _ -> "You paid the fee";
                    case ApplicantNotified it -> notified(it.notice());
                    default -> null;
                });
    }

    private static String notified(Notice notice) {
        return switch (notice) {
            case DUPLICATE -> "We told you which of your requests we answer instead";
            case TRANSFERRED -> "We told you which authority to turn to";
            case CLARIFICATION -> "We asked you what you mean";
            case CLARIFICATION_REMINDER -> "We reminded you of our question";
            case CLARIFICATION_LAPSED -> "We told you that we have closed your request";
            case FEE -> "We asked you to pay a fee";
            case FEE_PAID -> "We told you that your payment is here";
            case FEE_LAPSED -> "We told you that we have closed your request";
            case INVALID -> "We told you what your request lacks";
            case REDIRECTED -> "We told you how we deal with what you sent us";
            case MORE_TIME -> "We told you that we need 40 working days";
            case OVERDUE -> "We told you that our answer is late";
            case REVIEW_ACKNOWLEDGED -> "We told you that we have your request for a review";
            case DATE_CHANGED -> "We told you that the date of our answer has changed";
            case WITHDRAWN -> "We confirmed that your request is closed";
        };
    }
}
