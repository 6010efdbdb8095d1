package uk.candour.intake.triage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.intake.casefile.CaseStory;
import uk.candour.intake.request.Request;
import uk.candour.intake.request.Requests;

/** Earlier requests that an officer should know of: similar ones, and the same person's. */
@Component
class Precedents {

    private static final int SIMILAR = 5;
    private static final int OWN = 10;

    private final Requests requests;
    private final CaseEvents caseEvents;

    Precedents(Requests requests, CaseEvents caseEvents) {
        this.requests = requests;
        this.caseEvents = caseEvents;
    }

    /** The closest first, then the newest of the same person's. */
    List<Earlier> of(Request request) {
        var found = new LinkedHashMap<String, Request>();
        requests.similar(request, SIMILAR).forEach(it -> found.put(it.reference(), it));
        requests.ofTheSame(request, LocalDate.of(2005, 1, 1), request.receivedOn()).stream()
                .limit(OWN)
                .forEach(it -> found.putIfAbsent(it.reference(), it));
        return found.values().stream()
                .map(it -> Earlier.of(it, request, new CaseStory(caseEvents.of(it.id()))))
                .toList();
    }
}
