package uk.candour.intake.triage;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.candour.contract.Actor;
import uk.candour.contract.Regime;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.intake.clock.ClockEvent.LawDecided;
import uk.candour.intake.clock.Clocks;
import uk.candour.intake.request.Requests;
import uk.candour.platform.login.Person;

/** Puts a request under the law that triage decided on, and its clock with it. */
@Component
class Laws {

    private final Requests requests;
    private final Clocks clocks;
    private final Clock clock;

    Laws(Requests requests, Clocks clocks, Clock clock) {
        this.requests = requests;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Inside the transaction of the decision; does nothing where the law stays. */
    void govern(UUID requestId, Regime regime, Person by) {
        var before = requests.byId(requestId).orElseThrow().regime();
        if (before == regime) {
            return;
        }
        requests.govern(requestId, regime);
        clocks.append(
                requestId,
                regime,
                new LawDecided(
                        LegalDay.today(clock), before, regime, new Actor(by.iss(), by.sub())));
    }
}
