package uk.candour.intake.triage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Message;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.Regime;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.intake.casefile.CaseEvent;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.intake.casefile.CaseStory;
import uk.candour.intake.clarification.Clarification;
import uk.candour.intake.clarification.Clarifications;
import uk.candour.intake.clock.Clocks;
import uk.candour.intake.request.Request;
import uk.candour.intake.request.Requests;
import uk.candour.platform.inbox.Refused;

/** Gathers what a triage decision is made on. */
@Component
class TriageFiles {

    private final Requests requests;
    private final Departments departments;
    private final CaseEvents caseEvents;
    private final Clarifications clarifications;
    private final Clocks clocks;
    private final Costing costing;
    private final Precedents precedents;
    private final Clock clock;

    TriageFiles(
            Requests requests,
            Departments departments,
            CaseEvents caseEvents,
            Clarifications clarifications,
            Clocks clocks,
            Costing costing,
            Precedents precedents,
            Clock clock) {
        this.requests = requests;
        this.departments = departments;
        this.caseEvents = caseEvents;
        this.clarifications = clarifications;
        this.clocks = clocks;
        this.costing = costing;
        this.precedents = precedents;
        this.clock = clock;
    }

    void checkExists(UUID requestId) {
        request(requestId);
    }

    /**
     * For a decision: the cases it touches are held until the transaction ends.
     *
     * @param answer names other requests: what this one is a duplicate of, or is counted with
     */
    TriageFile file(TriageRequest command, TriageAnswer answer) {
        var of = answer.named();
        var estimate = answer.estimate();
        var request = request(command.requestId());
        var original =
                of == null
                        ? null
                        : requests.byReference(of.strip().toUpperCase(Locale.ROOT)).orElse(null);
        Stream.of(request, original == null ? request : original)
                .map(Request::id)
                .sorted()
                .forEach(caseEvents::lock);
        var mask = mask(request);
        var today = LegalDay.today(clock);
        return new TriageFile(
                departments.on(today),
                command.department(),
                request.regime(),
                wording(request, mask),
                mask,
                request.receivedOn(),
                today,
                original == null ? null : original(original, request),
                request.reference(),
                "REFUSE".equals(answer.decision())
                        ? costing.of(request, estimate == null ? List.of() : estimate.references())
                        : CostFile.NOTHING);
    }

    private Original original(Request original, Request request) {
        var story = new CaseStory(caseEvents.of(original.id()));
        return new Original(
                original.reference(),
                original.id().equals(request.id()),
                Sender.of(original.applicant(), request.applicant()),
                story.isOpen() && !story.isEnding(),
                dueOn(original).isAfter(dueOn(request)),
                Earlier.isComplied(story.closed().map(CaseClosed::outcome).orElse(null)));
    }

    private LocalDate dueOn(Request request) {
        return clocks.current(request.id()).orElseThrow().dueOn();
    }

    TriageView view(TriageRequest command) {
        var request = request(command.requestId());
        var known = departments.on(LegalDay.today(clock));
        var previous = previous(request.id());
        return new TriageView(
                command.reason(),
                Because.of(because(command.because())),
                TriageView.Received.of(request),
                wording(request, mask(request)),
                clocks.current(request.id()).orElse(null),
                known.stream().map(it -> new TriageView.Option(it.code(), it.name())).toList(),
                suggested(command, request, known),
                clarifications.of(request.id()),
                precedents.of(request),
                request.regime() == Regime.FOIA
                        ? CostView.of(costing.of(request, List.of()))
                        : null,
                previous.map(RequestTriaged::decision).orElse(null));
    }

    private Wording wording(Request request, Mask mask) {
        return previous(request.id())
                .map(it -> clarified(Wording.confirmed(it), it, request.id(), mask))
                .orElseGet(() -> Wording.masked(request, mask));
    }

    /** With the answer to what the last decision asked, the applicant masked in it too. */
    private Wording clarified(Wording wording, RequestTriaged last, UUID requestId, Mask mask) {
        return last.decision() instanceof TriageDecision.Clarify
                ? clarifications.of(requestId).stream()
                        .reduce((earlier, later) -> later)
                        .map(Clarification::answer)
                        .map(answer -> wording.with(mask.apply(answer)))
                        .orElse(wording)
                : wording;
    }

    private Optional<RequestTriaged> previous(UUID requestId) {
        return caseEvents.of(requestId).stream()
                .map(CaseEvent::message)
                .filter(RequestTriaged.class::isInstance)
                .map(RequestTriaged.class::cast)
                .reduce((earlier, later) -> later);
    }

    /** What the routing rules say, then what the words say. */
    private static List<String> suggested(
            TriageRequest command, Request request, List<Department> known) {
        var words = request.subject() + " " + request.text();
        var byWords = known.stream().filter(it -> it.isSuggestedBy(words)).map(Department::code);
        return Stream.concat(command.suggested().stream(), byWords).distinct().toList();
    }

    private @Nullable Message because(@Nullable UUID event) {
        return event == null ? null : caseEvents.byId(event).map(CaseEvent::message).orElse(null);
    }

    private Request request(UUID id) {
        return requests.byId(id).orElseThrow(() -> new Refused("no request " + id));
    }

    private static Mask mask(Request request) {
        return new Mask(request.applicant().name(), request.applicant().email());
    }
}
