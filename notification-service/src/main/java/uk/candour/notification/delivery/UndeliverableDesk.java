package uk.candour.notification.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.candour.contract.NotificationCommand.ResolveDelivery;
import uk.candour.notification.correspondents.Contact;
import uk.candour.notification.correspondents.Contacts;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.inbox.Refused;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.web.Option;
import uk.candour.platform.workqueue.Answer;
import uk.candour.platform.workqueue.Completion;
import uk.candour.platform.workqueue.Desk;
import uk.candour.platform.workqueue.NewWork;
import uk.candour.platform.workqueue.WorkItem;
import uk.candour.platform.workqueue.WorkQueue;

/** Mail that could not be delivered: an officer has it sent again or says when it was posted. */
@Component
public class UndeliverableDesk implements Desk {

    static final String QUEUE = "undeliverable";

    private final Mails mails;
    private final Contacts contacts;
    private final Postbox postbox;
    private final Delivery delivery;
    private final WorkQueue queue;
    private final Clock clock;

    UndeliverableDesk(
            Mails mails,
            Contacts contacts,
            Postbox postbox,
            Delivery delivery,
            WorkQueue queue,
            Clock clock) {
        this.mails = mails;
        this.contacts = contacts;
        this.postbox = postbox;
        this.delivery = delivery;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Opens the work that a command asks for.
     *
     * @throws Refused when no mail of the case failed with the event it names
     */
    public void open(ResolveDelivery command, UUID commandId) {
        if (mails.findByFailure(command.failure())
                .filter(mail -> mail.requestId().equals(command.requestId()))
                .isEmpty()) {
            throw new Refused("no mail of this case failed with that event");
        }
        queue.open(new NewWork(commandId, QUEUE, command.requestId(), null, command));
    }

    /**
     * Calls off what nobody asked for by a command and nobody needs to have any more: the case is
     * closed, or the applicant has answered what they were to be reminded of.
     */
    public void noLongerNeeded(UUID requestId) {
        mails.of(requestId).stream()
                .filter(it -> it.kind().beside())
                .map(Mail::failure)
                .filter(Objects::nonNull)
                .forEach(queue::cancel);
    }

    /** The same of the reminders alone. */
    public void answered(UUID requestId) {
        mails.of(requestId).stream()
                .filter(it -> it.kind() == MailKind.CLARIFICATION_REMINDER)
                .map(Mail::failure)
                .filter(Objects::nonNull)
                .forEach(queue::cancel);
    }

    @Override
    public String queue() {
        return QUEUE;
    }

    @Override
    public String role() {
        return "officer";
    }

    /**
     * @param letter ACKNOWLEDGEMENT, HOLDING, INTERIM or FINAL
     */
    public record View(
            MailKind letter, String diagnosis, int attempts, String email, boolean maybeArrived) {

        /** What could not be delivered, for the page. */
        public String what() {
            return switch (letter) {
                case ACKNOWLEDGEMENT -> "The acknowledgement";
                case HOLDING -> "The notice that we need longer";
                case INTERIM, FINAL -> "The reply";
                case REVIEW -> "The outcome of the review";
                case REVIEW_ACKNOWLEDGED -> "The acknowledgement of the review";
                case CLARIFICATION -> "The question to the applicant";
                case CLARIFICATION_REMINDER -> "The reminder of the question";
                case DATE_CHANGED -> "The notice that the date has changed";
                case MORE_TIME -> "The notice that we need forty working days";
                case OVERDUE -> "The apology for the delay";
                case WITHDRAWN -> "The confirmation of the withdrawal";
                case FEE -> "The fees notice";
                case FEE_PAID -> "The notice that the payment is here";
                case DUPLICATE,
                        TRANSFERRED,
                        INVALID,
                        REDIRECTED,
                        CLARIFICATION_LAPSED,
                        FEE_LAPSED ->
                        "The notice that ends the case";
            };
        }

        /** For the page. */
        public List<Option> choices() {
            return List.of(
                    Option.of("RESEND", "Send it again by email"),
                    Option.of("POSTED", "It was sent by post"));
        }
    }

    @Override
    public View view(WorkItem item, Person viewer) {
        Mail mail = mail(item);
        return new View(
                mail.kind(),
                Objects.requireNonNullElse(mail.diagnosis(), ""),
                mail.attempt(),
                contact(mail).map(Contact::email).orElse(""),
                mail.possibleDuplicate());
    }

    /** The answer: send again, to another address if one is given, or the day it was posted. */
    record Resolution(@Nullable String decision, @Nullable String email, @Nullable LocalDate on) {}

    @Override
    public Completion complete(WorkItem item, Answer answer, Person by) {
        Resolution resolution = answer.as(Resolution.class);
        Mail mail = mail(item);
        switch (Objects.requireNonNullElse(resolution.decision(), "")) {
            case "RESEND" -> postbox.resend(mail, recipient(mail, resolution), item.commandId());
            case "POSTED" ->
                    delivery.posted(mail, checked(mail, resolution.on()), item.commandId());
            default ->
                    throw FieldErrors.of(
                            "decision", "Say whether to send it again or that it was posted.");
        }
        return Completion.done();
    }

    /** For posting it: the letter and what goes with it. */
    @Override
    public List<StoredFile> documents(WorkItem item) {
        return mail(item).content().attachments().stream()
                .map(it -> new StoredFile(it.sha256(), it.name(), it.type(), it.size()))
                .toList();
    }

    private UUID recipient(Mail mail, Resolution resolution) {
        Contact contact = contact(mail).orElseThrow();
        String email = resolution.email();
        if (email == null || email.isBlank()) {
            return contact.id();
        }
        String address =
                MailAddress.of(email)
                        .map(MailAddress::value)
                        .orElseThrow(() ->
                                FieldErrors.of(
                                        "email",
                                        "Enter one email address, like name@example.org."));
        return address.equals(contact.email()) ? contact.id() : contacts.correct(contact, address);
    }

    private LocalDate checked(Mail mail, @Nullable LocalDate on) {
        if (on == null) {
            throw FieldErrors.of("on", "Enter the day it was posted.");
        }
        if (on.isAfter(LocalDate.ofInstant(clock.instant(), Delivery.LEGAL_ZONE))) {
            throw FieldErrors.of("on", "The day it was posted cannot be in the future.");
        }
        if (on.isBefore(LocalDate.ofInstant(mail.createdAt(), Delivery.LEGAL_ZONE))) {
            throw FieldErrors.of("on", "It cannot have been posted before it was ready to send.");
        }
        return on;
    }

    private Optional<Contact> contact(Mail mail) {
        return contacts.find(mail.contact());
    }

    private Mail mail(WorkItem item) {
        UUID failure = item.details(ResolveDelivery.class).failure();
        return mails.findByFailure(failure).orElseThrow();
    }
}
