package uk.candour.intake.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.Actor;
import uk.candour.contract.IntakeEvent.ReviewAsked;
import uk.candour.contract.IntakeEvent.ReviewWithdrawn;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.intake.casefile.CaseStory;
import uk.candour.intake.casefile.ReviewStory;
import uk.candour.intake.clock.ReviewDates;
import uk.candour.intake.request.Request;
import uk.candour.intake.review.Asking.Arrived;
import uk.candour.platform.web.Conflict;
import uk.candour.platform.web.FieldErrors;

/** Takes the request for a review, once per case, and lets it be withdrawn. */
@Component
public class Reviews {

    private final ReviewTable table;
    private final CaseEvents caseEvents;
    private final ReviewDates dates;
    private final Clock clock;

    Reviews(ReviewTable table, CaseEvents caseEvents, ReviewDates dates, Clock clock) {
        this.table = table;
        this.caseEvents = caseEvents;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * The applicant asks by the link. The same words again change nothing.
     *
     * @throws FieldErrors where there are no words
     * @throws Conflict where there is no reply, a review already, or the time for it has passed
     */
    @Transactional
    public void ask(Request request, @Nullable String reason) {
        var asking = Asking.today(reason, LegalDay.today(clock));
        var repliedOn = held(request);
        var before = table.of(request.id());
        if (before.filter(it -> it.reason().equals(asking.reason())).isPresent()) {
            return;
        }
        refuseSecond(before);
        var until = dates.askUntil(request.regime(), repliedOn);
        if (asking.receivedOn().isAfter(until)) {
            throw new Conflict(
                    ("The time to ask for a review of our reply ended on %s. Write to us if there is a"
                                    + " reason why you could not ask before: an officer decides.")
                            .formatted(until));
        }
        take(request, asking, until);
    }

    /**
     * An officer records what came by email or by post.
     *
     * @throws FieldErrors where something is missing or wrong
     * @throws Conflict where there is no reply, or a review already
     */
    @Transactional
    public Review record(Request request, Arrived arrived, Actor by) {
        var repliedOn = held(request);
        refuseSecond(table.of(request.id()));
        var until = dates.askUntil(request.regime(), repliedOn);
        return take(
                request,
                Asking.recorded(arrived, repliedOn, until, LegalDay.today(clock), by),
                until);
    }

    /**
     * The applicant no longer wants it; again, it changes nothing.
     *
     * @throws Conflict where there is none, or its outcome is approved already
     */
    @Transactional
    public void withdraw(Request request) {
        var story = new ReviewStory(new CaseStory(caseEvents.lock(request.id())));
        if (story.isWithdrawn()) {
            return;
        }
        if (!story.canBeWithdrawn()) {
            throw new Conflict(
                    story.asked().isEmpty()
                            ? "You have not asked for a review."
                            : "It is too late to withdraw your request for a review: its outcome is"
                                    + " already approved.");
        }
        caseEvents.announce(new ReviewWithdrawn(request.id(), clock.instant()), null);
    }

    public Optional<Review> of(UUID requestId) {
        return table.of(requestId);
    }

    /** Until when a review can be asked for; empty while there is no reply. */
    public Optional<LocalDate> askUntil(Request request, CaseStory story) {
        return of(request.id())
                .map(Review::askUntil)
                .or(() ->
                        new ReviewStory(story)
                                .repliedOn()
                                .map(it -> dates.askUntil(request.regime(), it)));
    }

    private LocalDate held(Request request) {
        return new ReviewStory(new CaseStory(caseEvents.lock(request.id())))
                .repliedOn()
                .orElseThrow(() ->
                        new Conflict("A review can be asked for when we have sent our reply."));
    }

    private static void refuseSecond(Optional<Review> before) {
        before.ifPresent(it -> {
            throw new Conflict(
                    ("A review of our reply was asked for on %s already. There is one review for each"
                                    + " request.")
                            .formatted(it.receivedOn()));
        });
    }

    private Review take(Request request, Asking asking, LocalDate askUntil) {
        var review =
                new Review(
                        request.id(),
                        asking.reason(),
                        asking.channel(),
                        asking.receivedOn(),
                        dates.dueOn(request.regime(), asking.receivedOn()),
                        askUntil,
                        asking.takenLate(),
                        asking.recordedBy());
        table.add(review);
        caseEvents.announce(
                new ReviewAsked(
                        request.id(),
                        review.channel(),
                        review.receivedOn(),
                        review.dueOn(),
                        review.recordedBy()),
                null);
        return review;
    }
}
