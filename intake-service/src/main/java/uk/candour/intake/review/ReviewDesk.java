package uk.candour.intake.review;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.Actor;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.intake.casefile.CaseStory;
import uk.candour.intake.request.Request;
import uk.candour.intake.request.Requests;
import uk.candour.intake.review.Asking.Arrived;
import uk.candour.intake.triage.Mask;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.Conflict;
import uk.candour.platform.web.NotFound;

/** What staff see of a request for review, and record of one that did not come by the link. */
@Component
class ReviewDesk {

    private final Requests requests;
    private final Reviews reviews;
    private final CaseEvents caseEvents;

    ReviewDesk(Requests requests, Reviews reviews, CaseEvents caseEvents) {
        this.requests = requests;
        this.reviews = reviews;
        this.caseEvents = caseEvents;
    }

    /**
     * @param reason in the applicant's words
     * @param masked the same without their name and address: what others may see
     */
    record Shown(
            UUID requestId,
            String reference,
            String subject,
            String reason,
            String masked,
            LocalDate receivedOn,
            LocalDate dueOn) {}

    Shown see(UUID requestId) {
        var request = request(requestId);
        var review =
                reviews.of(requestId)
                        .orElseThrow(() -> new NotFound("No review of this case was asked for."));
        var applicant = request.applicant();
        return new Shown(
                requestId,
                request.reference(),
                request.subject(),
                review.reason(),
                new Mask(applicant.name(), applicant.email()).apply(review.reason()),
                review.receivedOn(),
                review.dueOn());
    }

    @Transactional
    Review record(UUID requestId, Arrived arrived, Person by) {
        return reviews.record(request(requestId), arrived, new Actor(by.iss(), by.sub()));
    }

    Request request(UUID requestId) {
        return requests.byId(requestId).orElseThrow(() -> new NotFound("There is no such case."));
    }

    /** Until when it could be asked for as of right. */
    LocalDate askUntil(UUID requestId) {
        return reviews.askUntil(request(requestId), new CaseStory(caseEvents.of(requestId)))
                .orElseThrow(
                        () -> new Conflict("A review can be asked for when the reply has left."));
    }
}
