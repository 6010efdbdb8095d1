package uk.candour.intake.extension;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.Actor;
import uk.candour.contract.IntakeEvent.ClarificationReceived;
import uk.candour.contract.IntakeEvent.MoreTimeClaimed;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;
import uk.candour.intake.casefile.CaseEvent;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.intake.casefile.CaseStory;
import uk.candour.intake.clock.ClockEvent.ExtendedForComplexity;
import uk.candour.intake.clock.Clocks;
import uk.candour.intake.request.Request;
import uk.candour.intake.request.Requests;
import uk.candour.intake.triage.Mask;
import uk.candour.intake.triage.Told;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.Conflict;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.web.NotFound;

/**
 * Forty working days where complexity and volume need them (EIR reg 7), once the applicant knows.
 */
@Component
public class Complexities {

    private final CaseEvents caseEvents;
    private final Requests requests;
    private final Clocks clocks;

    Complexities(CaseEvents caseEvents, Requests requests, Clocks clocks) {
        this.caseEvents = caseEvents;
        this.requests = requests;
        this.clocks = clocks;
    }

    Request request(UUID requestId) {
        return requests.byId(requestId).orElseThrow(() -> new NotFound("There is no such case."));
    }

    /**
     * Records why twenty working days are impracticable; the applicant is told so.
     *
     * @throws FieldErrors where a reason is missing: it takes both (reg 7(1))
     * @throws Conflict where the law gives no more time, with the reason
     */
    @Transactional
    public MoreTimeClaimed claim(
            UUID requestId, @Nullable Text complexity, @Nullable Text volume, Person by) {
        var request = request(requestId);
        var story = new CaseStory(caseEvents.lock(requestId));
        if (!story.isOpen() || story.isEnding()) {
            throw new Conflict("This case has ended: its dates are what they were.");
        }
        if (pending(story).isPresent()) {
            throw new Conflict("The applicant is being told already.");
        }
        var extendedTo = clocks.extendable(requestId, request.regime());
        Map<String, String> problems = new LinkedHashMap<>();
        var told =
                new Told(
                        new Mask(request.applicant().name(), request.applicant().email()),
                        problems);
        var complex = told.read("complexity", complexity, "Enter what makes the request complex");
        var large = told.read("volume", volume, "Enter how much information there is");
        if (complex == null || large == null) {
            throw new FieldErrors(problems);
        }
        var claim =
                new MoreTimeClaimed(
                        requestId,
                        new Actor(by.iss(), by.sub()),
                        complex,
                        large,
                        clocks.current(requestId).orElseThrow().dueOn(),
                        extendedTo);
        caseEvents.announce(claim, null);
        return claim;
    }

    /**
     * The notice left: from that day on the answer is due on working day 40. One that left too late
     * extends nothing, as the clock says (reg 7(3)); late, when the case has ended or falls under
     * the Act, it changes nothing.
     */
    @Transactional
    public void told(ApplicantNotified notice) {
        if (notice.notice() != Notice.MORE_TIME) {
            return;
        }
        var story = new CaseStory(caseEvents.lock(notice.requestId()));
        var request = requests.byId(notice.requestId()).orElseThrow();
        if (story.isOpen() && request.regime() == Regime.EIR) {
            clocks.append(
                    request.id(), request.regime(), new ExtendedForComplexity(notice.sentOn()));
        }
    }

    /** A claim of which the applicant was not told yet, in the time that runs now. */
    private static Optional<MoreTimeClaimed> pending(CaseStory story) {
        MoreTimeClaimed pending = null;
        for (CaseEvent event : story.events()) {
            switch (event.message()) {
                case MoreTimeClaimed it -> pending = it;
                case ClarificationReceived _ -> pending = null;
                case ApplicantNotified it when it.notice() == Notice.MORE_TIME -> pending = null;
                default -> {}
            }
        }
        return Optional.ofNullable(pending);
    }
}
