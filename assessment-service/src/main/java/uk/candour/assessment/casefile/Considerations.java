package uk.candour.assessment.casefile;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.IntakeEvent.RequestTriaged;

/** Finds what a consideration rests on, by the command that asked for it. */
@Component
public class Considerations {

    private final CaseFile file;

    Considerations(CaseFile file) {
        this.file = file;
    }

    public Considered of(UUID consideration) {
        ConsiderRequest asked = file.commandOf(consideration, ConsiderRequest.class);
        return new Considered(
                file.get(asked.triage(), RequestTriaged.class),
                new Findings(file.among(asked.searches(), SearchCompleted.class)),
                file.get(consideration, RequestConsidered.class));
    }
}
