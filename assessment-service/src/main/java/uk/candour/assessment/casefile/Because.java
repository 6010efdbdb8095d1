package uk.candour.assessment.casefile;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.candour.contract.ApprovalEvent.ResponseReturned;
import uk.candour.contract.AssessmentEvent.SearchAgainAsked;
import uk.candour.contract.NotificationEvent.Problem;
import uk.candour.contract.NotificationEvent.ResponseBlocked;
import uk.candour.contract.Text;

/** Why work is to be done again, for the person who does it. */
@Component
public class Because {

    private final CaseFile file;

    Because(CaseFile file) {
        this.file = file;
    }

    /**
     * @param who {@code approver} or {@code officer}; {@code letter} where it lacks something
     */
    public record Again(String who, Text comment) {}

    /** The comment of the event that asked for it; null for work that is new. */
    public @Nullable Again of(@Nullable UUID event) {
        Optional<Again> returned =
                file.find(event, ResponseReturned.class)
                        .map(it -> new Again("approver", it.comment()));
        return returned.or(() ->
                        file.find(event, SearchAgainAsked.class)
                                .map(it -> new Again("officer", it.comment())))
                .or(() ->
                        file.find(event, ResponseBlocked.class)
                                .map(it -> new Again("letter", lacking(it))))
                .orElse(null);
    }

    private static Text lacking(ResponseBlocked blocked) {
        return Text.open(
                blocked.problems().stream()
                        .map(Problem::problem)
                        .collect(Collectors.joining("\n")));
    }
}
