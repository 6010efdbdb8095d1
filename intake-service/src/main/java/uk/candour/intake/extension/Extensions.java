package uk.candour.intake.extension;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.IntakeCommand.ExtendForPublicInterest;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.intake.casefile.CaseEvent;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.intake.casefile.CaseStory;
import uk.candour.intake.clock.ClockEvent.ExtendedForPublicInterest;
import uk.candour.intake.clock.Clocks;
import uk.candour.intake.request.Requests;
import uk.candour.platform.inbox.Refused;

/** Extends the time for the public interest from the day on which the applicant was told. */
@Component
public class Extensions {

    private final CaseEvents caseEvents;
    private final Requests requests;
    private final Clocks clocks;

    Extensions(CaseEvents caseEvents, Requests requests, Clocks clocks) {
        this.caseEvents = caseEvents;
        this.requests = requests;
        this.clocks = clocks;
    }

    /**
     * The notice and everything else stay due when they were. Late, when the applicant has
     * withdrawn, nothing is due any more and nothing moves.
     *
     * @throws Refused when the request or the notice is unknown
     */
    @Transactional
    public void extend(ExtendForPublicInterest command) {
        var request =
                requests.byId(command.requestId())
                        .orElseThrow(() -> new Refused("no request " + command.requestId()));
        var notice =
                caseEvents
                        .byId(command.notice())
                        .map(CaseEvent::message)
                        .filter(ResponseSent.class::isInstance)
                        .map(ResponseSent.class::cast)
                        .filter(it -> it.requestId().equals(request.id()))
                        .orElseThrow(() -> new Refused("no notice " + command.notice()));
        if (new CaseStory(caseEvents.lock(request.id())).isOpen()) {
            clocks.append(
                    request.id(),
                    request.regime(),
                    new ExtendedForPublicInterest(notice.sentOn(), command.estimateOn()));
        }
    }
}
