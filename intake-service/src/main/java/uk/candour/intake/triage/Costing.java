package uk.candour.intake.triage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.intake.casefile.CaseStory;
import uk.candour.intake.clock.Clocks;
import uk.candour.intake.cost.Costs;
import uk.candour.intake.request.Request;
import uk.candour.intake.request.Requests;

/** Gathers what a refusal for its cost is decided on. */
@Component
class Costing {

    private final Costs costs;
    private final Clocks clocks;
    private final Requests requests;
    private final CaseEvents caseEvents;

    Costing(Costs costs, Clocks clocks, Requests requests, CaseEvents caseEvents) {
        this.costs = costs;
        this.clocks = clocks;
        this.requests = requests;
        this.caseEvents = caseEvents;
    }

    /**
     * @param named references of other requests, as the officer gave them
     */
    CostFile of(Request request, List<String> named) {
        var window = clocks.aggregable(request.receivedOn());
        var own =
                requests.ofTheSame(request, window.first(), window.last()).stream()
                        .filter(it -> !new CaseStory(caseEvents.of(it.id())).isWithdrawn())
                        .map(it -> aggregable(it, request))
                        .toList();
        Map<String, @Nullable Aggregable> found = new HashMap<>();
        for (var reference : named) {
            found.put(
                    reference,
                    requests.byReference(reference.toUpperCase(Locale.ROOT))
                            .map(it -> aggregable(it, request))
                            .orElse(null));
        }
        return new CostFile(costs.of(request.id()), window, own, found);
    }

    private Aggregable aggregable(Request other, Request request) {
        return new Aggregable(
                other.reference(),
                other.receivedOn(),
                other.subject(),
                Sender.of(other.applicant(), request.applicant()),
                costs.of(other.id()).total());
    }
}
