package uk.candour.assessment.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.contract.AssessmentCommand.ReviewRequest;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.ItemOutcome;

/** What the reply said: the decision on each item, and the claims that stood in it. */
record Sent(List<Consideration> items) {

    /** A review that is done again is still of the reply: the first command says what it was. */
    static Sent of(ReviewRequest command, CaseFile file) {
        ReviewRequest first = command;
        while (first.previous() != null) {
            first = file.commandOf(first.previous(), ReviewRequest.class);
        }
        List<Consideration> made =
                file.find(first.consideration(), RequestConsidered.class).stream()
                        .flatMap(it -> it.items().stream())
                        .toList();
        return new Sent(first.outcomes().stream().map(it -> standing(it, made)).toList());
    }

    private static Consideration standing(ItemOutcome outcome, List<Consideration> made) {
        Optional<Consideration> officers =
                made.stream().filter(it -> it.item() == outcome.item()).findFirst();
        List<UUID> standing = outcome.standing();
        return new Consideration(
                outcome.item(),
                outcome.decision(),
                officers.stream()
                        .flatMap(it -> it.claims().stream())
                        .filter(it -> standing.contains(it.claimId()))
                        .toList(),
                officers.map(Consideration::unstated).orElse(null),
                officers.map(Consideration::emissions).orElse(null));
    }

    /** Empty where the whole request was refused at triage. */
    Optional<Consideration> on(int item) {
        return items.stream().filter(it -> it.item() == item).findFirst();
    }
}
