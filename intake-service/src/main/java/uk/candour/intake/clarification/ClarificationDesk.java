package uk.candour.intake.clarification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.Actor;
import uk.candour.intake.request.Request;
import uk.candour.intake.request.Requests;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.NotFound;

/** What an officer can do about a question: record the answer that did not come by the link. */
@Component
class ClarificationDesk {

    private final Requests requests;
    private final Clarifications clarifications;

    ClarificationDesk(Requests requests, Clarifications clarifications) {
        this.requests = requests;
        this.clarifications = clarifications;
    }

    Request request(UUID requestId) {
        return requests.byId(requestId).orElseThrow(() -> new NotFound("There is no such case."));
    }

    /** The question that was asked last, answered or not. */
    Clarification asked(UUID requestId) {
        return clarifications.of(requestId).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotFound("The applicant was asked nothing."));
    }

    @Transactional
    Clarification record(
            UUID requestId, @Nullable String answer, @Nullable String receivedOn, Person by) {
        clarifications.record(
                request(requestId), answer, receivedOn, new Actor(by.iss(), by.sub()));
        return asked(requestId);
    }
}
