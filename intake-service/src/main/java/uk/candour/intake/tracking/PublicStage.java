package uk.candour.intake.tracking;

import uk.candour.intake.casefile.CaseStory;
import uk.candour.intake.casefile.ReviewStory;

/** How far a request is, as its applicant is told. */
enum PublicStage {
    RECEIVED("Received"),
    WAITING_FOR_YOU("Waiting for you"),
    BEING_CONSIDERED("Being considered"),
    REPLIED("Replied"),
    /** Ended without a reply, or with the outcome of a review. */
    CLOSED("Closed");

    private final String title;

    PublicStage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /**
     * @param asked the applicant has been asked something
     */
    static PublicStage of(CaseStory story, boolean asked) {
        if (story.isReplied()) {
            return afterReply(new ReviewStory(story));
        }
        if (story.isWithdrawn() || story.closed().isPresent()) {
            return CLOSED;
        }
        if (asked) {
            return WAITING_FOR_YOU;
        }
        return story.isBeingConsidered() ? BEING_CONSIDERED : RECEIVED;
    }

    /** A review opens the request again, and its outcome closes it. */
    private static PublicStage afterReply(ReviewStory review) {
        if (review.isOpen()) {
            return BEING_CONSIDERED;
        }
        return review.asked().isPresent() && !review.isWithdrawn() ? CLOSED : REPLIED;
    }
}
