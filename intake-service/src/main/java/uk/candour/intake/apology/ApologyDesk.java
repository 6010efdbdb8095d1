package uk.candour.intake.apology;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.candour.contract.Actor;
import uk.candour.contract.IntakeEvent.ApologyWorded;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.intake.casefile.CaseStory;
import uk.candour.intake.clock.Clocks;
import uk.candour.intake.request.Requests;
import uk.candour.intake.triage.Mask;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.workqueue.Answer;
import uk.candour.platform.workqueue.Completion;
import uk.candour.platform.workqueue.Desk;
import uk.candour.platform.workqueue.WorkItem;

/** The officers' queue of answers that are late: each applicant is told why, and until when. */
@Component
class ApologyDesk implements Desk {

    static final String QUEUE = "apology";

    private static final int LONG_IN_DAYS = 28;

    private final Requests requests;
    private final CaseEvents caseEvents;
    private final Clocks clocks;
    private final Clock clock;

    ApologyDesk(Requests requests, CaseEvents caseEvents, Clocks clocks, Clock clock) {
        this.requests = requests;
        this.caseEvents = caseEvents;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public String queue() {
        return QUEUE;
    }

    @Override
    public String role() {
        return "officer";
    }

    @Override
    public Object view(WorkItem item, Person viewer) {
        return ApologyView.of(
                new CaseStory(caseEvents.of(item.subject())),
                clocks.current(item.subject()).orElse(null));
    }

    @Override
    public Completion complete(WorkItem item, Answer answer, Person by) {
        var applicant = requests.byId(item.subject()).orElseThrow().applicant();
        var today = LegalDay.today(clock);
        var outcome =
                answer.as(ApologyAnswer.class)
                        .decide(new Mask(applicant.name(), applicant.email()), today);
        return switch (outcome) {
            case ApologyAnswer.Outcome.Incomplete it -> throw new FieldErrors(it.problems());
            case ApologyAnswer.Outcome.Worded it -> {
                var deadline = clocks.current(item.subject()).orElseThrow();
                caseEvents.announce(
                        new ApologyWorded(
                                item.subject(),
                                new Actor(by.iss(), by.sub()),
                                deadline.dueOn(),
                                deadline.estimateOn(),
                                it.reason(),
                                it.expectedOn()),
                        item.commandId());
                yield it.expectedOn().isAfter(today.plusDays(LONG_IN_DAYS))
                        ? new Completion(
                                List.of(
                                        "The applicant is told a date more than four weeks from"
                                                + " now: an answer that is ready earlier must not"
                                                + " wait for it"))
                        : Completion.done();
            }
        };
    }
}
