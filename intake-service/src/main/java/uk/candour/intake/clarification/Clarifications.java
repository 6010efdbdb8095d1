package uk.candour.intake.clarification;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.Actor;
import uk.candour.contract.IntakeCommand.AwaitClarification;
import uk.candour.contract.IntakeCommand.LapseClarification;
import uk.candour.contract.IntakeEvent.ClarificationLapsed;
import uk.candour.contract.IntakeEvent.ClarificationReceived;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision.Clarify;
import uk.candour.contract.Message;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.intake.casefile.CaseEvent;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.intake.casefile.CaseStory;
import uk.candour.intake.clock.ClockEvent;
import uk.candour.intake.clock.Clocks;
import uk.candour.intake.request.Asked;
import uk.candour.intake.request.Reception;
import uk.candour.intake.request.Request;
import uk.candour.intake.request.Requests;
import uk.candour.platform.inbox.Envelope;
import uk.candour.platform.inbox.Refused;
import uk.candour.platform.web.Conflict;
import uk.candour.platform.web.FieldErrors;

/** Asks, answers and gives up; the case is held meanwhile, so that only one of them happens. */
@Component
public class Clarifications {

    private final ClarificationTable table;
    private final CaseEvents caseEvents;
    private final Requests requests;
    private final Clocks clocks;
    private final Reception reception;
    private final Clock clock;

    Clarifications(
            ClarificationTable table,
            CaseEvents caseEvents,
            Requests requests,
            Clocks clocks,
            Reception reception,
            Clock clock) {
        this.table = table;
        this.caseEvents = caseEvents;
        this.requests = requests;
        this.clocks = clocks;
        this.reception = reception;
        this.clock = clock;
    }

    /**
     * The question was sent: from now on an answer is taken. Late, when the applicant has
     * withdrawn, nothing is asked any more.
     *
     * @throws Refused when the request, the decision or the letter is unknown
     */
    @Transactional
    public void await(AwaitClarification command, Envelope envelope) {
        var request = request(command.requestId());
        var story = new CaseStory(caseEvents.lock(request.id()));
        var triage = heard(command.triage(), RequestTriaged.class);
        var letter = heard(command.asked(), ApplicantNotified.class);
        if (!(triage.decision() instanceof Clarify asked)) {
            throw new Refused("the decision " + command.triage() + " asks nothing");
        }
        if (story.isOpen()) {
            table.add(
                    Clarification.asked(
                            envelope.id(),
                            request.id(),
                            command.triage(),
                            asked.question().text(),
                            letter.sentOn()));
            clocks.append(
                    request.id(),
                    request.regime(),
                    new ClockEvent.ClarificationAsked(letter.sentOn()));
        }
    }

    /**
     * Nothing happens when the answer came before, or the applicant has withdrawn: that is on its
     * way to the process.
     */
    @Transactional
    public void lapse(LapseClarification command) {
        var request = request(command.requestId());
        var story = new CaseStory(caseEvents.lock(request.id()));
        open(request.id(), story)
                .filter(it -> it.triage().equals(command.triage()))
                .ifPresent(it -> {
                    var today = LegalDay.today(clock);
                    table.lapse(it, today);
                    caseEvents.announce(new ClarificationLapsed(request.id(), today), it.awaited());
                });
    }

    /**
     * Takes what the applicant said by the link today.
     *
     * @throws FieldErrors where there are no words
     * @throws Conflict where nothing is asked
     */
    @Transactional
    public void answer(Request request, @Nullable String words) {
        take(request, Answer.today(words, LegalDay.today(clock)));
    }

    /**
     * Records what the applicant said in an email, a letter or a call. What had arrived before the
     * question lapsed came in time, whenever it is recorded (FOIA s.10(6)): the case stays closed,
     * and a request of its own goes on from the day on which it arrived.
     *
     * @throws FieldErrors where the words or the day are missing or wrong
     * @throws Conflict where nothing is asked, or it arrived after the question lapsed
     */
    @Transactional
    public void record(
            Request request, @Nullable String words, @Nullable String receivedOn, Actor by) {
        var today = LegalDay.today(clock);
        caseEvents.lock(request.id());
        var lapsed = of(request.id()).stream().reduce((_, later) -> later);
        if (lapsed.isPresent() && lapsed.get().lapsedOn() != null) {
            goOn(
                    request,
                    lapsed.get(),
                    Answer.recorded(words, receivedOn, lapsed.get().askedOn(), today, by));
        } else {
            var asked = held(request);
            take(request, Answer.recorded(words, receivedOn, asked.askedOn(), today, by));
        }
    }

    private void goOn(Request request, Clarification lapsed, Answer answer) {
        if (answer.receivedOn().isAfter(Objects.requireNonNull(lapsed.lapsedOn()))) {
            throw new Conflict(
                    "The question about request %s had lapsed when this arrived. Log it as a new request."
                            .formatted(request.reference()));
        }
        if (lapsed.continuedAs() != null) {
            throw new Conflict(
                    "An answer to this question is recorded already: a request of its own goes on"
                            + " from it.");
        }
        var applicant = request.applicant();
        var receipt =
                reception.receive(
                        new Asked(
                                applicant.name(),
                                applicant.email(),
                                request.subject(),
                                "%s\n\nWe asked about %s: %s\n\n%s"
                                        .formatted(
                                                request.text(),
                                                request.reference(),
                                                lapsed.question(),
                                                answer.words())),
                        request.channel(),
                        answer.receivedOn());
        table.continuedAs(lapsed, receipt.requestId());
    }

    /** The day it arrived is the date of receipt from now on (FOIA s.10(6)). */
    private void take(Request request, Answer answer) {
        var asked = held(request);
        table.answer(asked, answer);
        clocks.append(
                request.id(),
                request.regime(),
                new ClockEvent.ClarificationReceived(answer.receivedOn()));
        caseEvents.announce(
                new ClarificationReceived(request.id(), answer.receivedOn()), asked.awaited());
    }

    private Clarification held(Request request) {
        return open(request.id(), new CaseStory(caseEvents.lock(request.id())))
                .orElseThrow(() ->
                        new Conflict(
                                "Nothing is asked about request %s that could be answered now."
                                        .formatted(request.reference())));
    }

    /** The question that an answer is taken to. */
    public Optional<Clarification> open(UUID requestId, CaseStory story) {
        return story.isOpen()
                ? of(requestId).stream().filter(Clarification::isOpen).findAny()
                : Optional.empty();
    }

    public List<Clarification> of(UUID requestId) {
        return table.of(requestId);
    }

    private <T extends Message> T heard(UUID event, Class<T> kind) {
        return caseEvents
                .byId(event)
                .map(CaseEvent::message)
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new Refused("no " + kind.getSimpleName() + " " + event));
    }

    private Request request(UUID id) {
        return requests.byId(id).orElseThrow(() -> new Refused("no request " + id));
    }
}
