package uk.candour.assessment.casefile;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.ReviewRequest;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.RequestReviewed;

/** Finds what a consideration rests on, by the command that asked for it. */
@Component
public class Considerations {

    private final CaseFile file;

    Considerations(CaseFile file) {
        this.file = file;
    }

    public Considered of(UUID consideration) {
        return file.find(consideration, RequestReviewed.class)
                .map(it -> reviewed(consideration, it))
                .orElseGet(() -> considered(consideration));
    }

    /** Whether a reviewer made it: then nothing of it can be left undecided. */
    public boolean isReview(UUID consideration) {
        return file.find(consideration, RequestReviewed.class).isPresent();
    }

    private Considered reviewed(UUID id, RequestReviewed review) {
        ReviewRequest asked = file.commandOf(id, ReviewRequest.class);
        return new Considered(
                file.get(asked.triage(), RequestTriaged.class),
                new Findings(file.among(asked.searches(), SearchCompleted.class)),
                review.considered());
    }

    private Considered considered(UUID consideration) {
        ConsiderRequest asked = file.commandOf(consideration, ConsiderRequest.class);
        return new Considered(
                file.get(asked.triage(), RequestTriaged.class),
                new Findings(file.among(asked.searches(), SearchCompleted.class)),
                file.get(consideration, RequestConsidered.class));
    }
}
