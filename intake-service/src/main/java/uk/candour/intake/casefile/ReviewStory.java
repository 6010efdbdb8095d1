package uk.candour.intake.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.IntakeEvent.ReviewAsked;
import uk.candour.contract.IntakeEvent.ReviewWithdrawn;
import uk.candour.contract.NotificationEvent.ResponseComposed;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.contract.ProcessEvent.ReviewClosed;
import uk.candour.contract.ResponseKind;

/** What a case's events amount to after the reply: its internal review. */
public record ReviewStory(CaseStory story) {

    /** The day on which the reply left; empty while it has not. */
    public Optional<LocalDate> repliedOn() {
        return story.all(ResponseSent.class)
                .filter(it -> it.kind() == ResponseKind.FINAL)
                .map(ResponseSent::sentOn)
                .findFirst();
    }

    public Optional<ReviewAsked> asked() {
        return story.all(ReviewAsked.class).findFirst();
    }

    public Optional<ReviewClosed> closed() {
        return story.all(ReviewClosed.class).findFirst();
    }

    public boolean isOpen() {
        return asked().isPresent() && closed().isEmpty() && !isWithdrawn() && !isSent();
    }

    /** A withdrawal that the approval of the outcome overtook has no effect. */
    public boolean isWithdrawn() {
        return story.all(ReviewWithdrawn.class).findAny().isPresent()
                && !isSent()
                && closed().filter(it -> it.outcome() != null).isEmpty();
    }

    public boolean canBeWithdrawn() {
        return isOpen() && !isApproved();
    }

    private boolean isSent() {
        return story.all(ResponseSent.class).anyMatch(it -> it.kind() == ResponseKind.REVIEW);
    }

    /** An approval whose pack is unknown here is taken for that of the outcome. */
    private boolean isApproved() {
        var others = new HashSet<String>();
        story.all(ResponseComposed.class)
                .filter(it -> it.kind() != ResponseKind.REVIEW)
                .forEach(it -> others.add(it.packSha256()));
        return story.all(ResponseApproved.class).anyMatch(it -> !others.contains(it.packSha256()));
    }
}
