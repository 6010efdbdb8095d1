package uk.candour.intake.tracking;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.IntakeEvent.ApologyWorded;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.intake.casefile.CaseStory;
import uk.candour.intake.casefile.ReviewStory;
import uk.candour.intake.clarification.Clarifications;
import uk.candour.intake.clock.Clocks;
import uk.candour.intake.clock.Deadline;
import uk.candour.intake.fee.Fees;
import uk.candour.intake.request.Request;
import uk.candour.intake.request.Requests;
import uk.candour.intake.review.Reviews;
import uk.candour.platform.web.Conflict;
import uk.candour.platform.web.NotFound;

/** What whoever has the link of a request can see and do. */
@Component
class Tracking {

    private final Requests requests;
    private final CaseEvents caseEvents;
    private final Clarifications clarifications;
    private final Fees fees;
    private final Clocks clocks;
    private final Reviews reviews;
    private final Clock clock;

    Tracking(
            Requests requests,
            CaseEvents caseEvents,
            Clarifications clarifications,
            Fees fees,
            Clocks clocks,
            Reviews reviews,
            Clock clock) {
        this.reviews = reviews;
        this.requests = requests;
        this.caseEvents = caseEvents;
        this.clarifications = clarifications;
        this.fees = fees;
        this.clocks = clocks;
        this.clock = clock;
    }

    Tracked see(String token) {
        var request = request(token);
        var story = new CaseStory(caseEvents.of(request.id()));
        var deadline = clocks.current(request.id()).orElseThrow();
        var asked = clarifications.open(request.id(), story).orElse(null);
        var fee = fees.open(request.id(), story).orElse(null);
        return new Tracked(
                request.reference(),
                PublicStage.of(story, asked != null || fee != null),
                deadline.dueOn(),
                deadline.estimateOn(),
                deadline.explanation(),
                Happening.of(story, clocks.changesOfCalendar(request.id())),
                asked == null
                        ? null
                        : new Tracked.Asked(asked.question(), asked.askedOn(), asked.closesOn()),
                fee == null ? null : Tracked.Charged.of(fee, fees.howToPay()),
                asked == null && fee == null && story.isOpen() && !story.isEnding()
                        ? late(story, deadline)
                        : null,
                reviews.askUntil(request, story)
                        .map(it -> ReviewTold.of(new ReviewStory(story), it, LegalDay.today(clock)))
                        .orElse(null));
    }

    /** Since the due date; null while it has not passed. */
    private Tracked.@Nullable Late late(CaseStory story, Deadline deadline) {
        var today = LegalDay.today(clock);
        return deadline.answerDue().isBefore(today)
                ? new Tracked.Late(
                        deadline.answerDue(),
                        story.apology()
                                .map(ApologyWorded::expectedOn)
                                .filter(it -> !it.isBefore(today))
                                .orElse(null))
                : null;
    }

    boolean canWithdraw(String token) {
        var story = new CaseStory(caseEvents.of(request(token).id()));
        return !story.isWithdrawn() && !story.isTooLateToWithdraw();
    }

    /** Withdraws the request, once. */
    @Transactional
    void withdraw(String token) {
        var request = request(token);
        var story = new CaseStory(caseEvents.lock(request.id()));
        if (story.isWithdrawn()) {
            return;
        }
        if (story.isTooLateToWithdraw()) {
            throw new Conflict(
                    "It is too late to withdraw this request: our reply is already approved.");
        }
        caseEvents.announce(new RequestWithdrawn(request.id(), clock.instant()), null);
    }

    /** Takes what the applicant says to what they were asked. */
    @Transactional
    void answerClarification(String token, @Nullable String given) {
        clarifications.answer(request(token), given);
    }

    /** Takes the applicant's wish that somebody looks at our reply again. */
    @Transactional
    void askForReview(String token, @Nullable String reason) {
        reviews.ask(request(token), reason);
    }

    @Transactional
    void withdrawReview(String token) {
        reviews.withdraw(request(token));
    }

    /** The same words for every unknown link: they say nothing about which requests there are. */
    private Request request(String token) {
        return requests.byTrackingToken(token)
                .orElseThrow(() ->
                        new NotFound(
                                "There is no request at this address. Check the link in the"
                                        + " email that we sent you."));
    }
}
