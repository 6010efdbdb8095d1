package uk.candour.intake.casefile;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.Actor;
import uk.candour.contract.IntakeEvent.DepartmentChased;
import uk.candour.contract.IntakeEvent.DepartmentRecalled;
import uk.candour.contract.Text;
import uk.candour.intake.clarification.Clarification;
import uk.candour.intake.clarification.Clarifications;
import uk.candour.intake.clock.Clocks;
import uk.candour.intake.fee.Fees;
import uk.candour.intake.request.Requests;
import uk.candour.intake.review.Reviews;
import uk.candour.intake.triage.Mask;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.Conflict;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.web.NotFound;

/** What an officer sees of a case, and what they can do about a department that searches. */
@Component
class Cases {

    private final Requests requests;
    private final CaseEvents caseEvents;
    private final Clarifications clarifications;
    private final Fees fees;
    private final Clocks clocks;
    private final Reviews reviews;

    Cases(
            Requests requests,
            CaseEvents caseEvents,
            Clarifications clarifications,
            Fees fees,
            Clocks clocks,
            Reviews reviews) {
        this.reviews = reviews;
        this.requests = requests;
        this.caseEvents = caseEvents;
        this.clarifications = clarifications;
        this.fees = fees;
        this.clocks = clocks;
    }

    CaseView see(UUID requestId) {
        var request =
                requests.byId(requestId).orElseThrow(() -> new NotFound("There is no such case."));
        var story = new CaseStory(caseEvents.of(requestId));
        return CaseView.of(
                request,
                story,
                clarifications.open(requestId, story).isPresent(),
                fees.open(requestId, story).orElse(null),
                clarifications.of(requestId).stream()
                        .reduce((_, later) -> later)
                        .filter(Clarification::isLapsed)
                        .isPresent(),
                clocks.current(requestId).orElse(null),
                clocks.history(requestId),
                reviews.of(requestId).orElse(null),
                reviews.askUntil(request, story).orElse(null));
    }

    /** The open search that a command asked for. */
    OpenStep search(UUID requestId, UUID commandId) {
        return search(new CaseStory(caseEvents.of(requestId)), commandId);
    }

    /** Reminds a department of its open search. */
    @Transactional
    void chase(UUID requestId, UUID commandId, Text note, Person by) {
        var department = lockedDepartment(requestId, commandId);
        caseEvents.announce(
                new DepartmentChased(requestId, actor(by), commandId, department, note), commandId);
    }

    /** Takes an open search back: the department's part returns to triage. */
    @Transactional
    void recall(UUID requestId, UUID commandId, Text reason, Person by) {
        var department = lockedDepartment(requestId, commandId);
        caseEvents.announce(
                new DepartmentRecalled(requestId, actor(by), commandId, department, reason),
                commandId);
    }

    /** What an officer writes for departments, who must not learn who asked. */
    Text words(UUID requestId, String field, @Nullable Text written) {
        var words = Written.required(field, written);
        var applicant =
                requests.byId(requestId)
                        .orElseThrow(() -> new NotFound("There is no such case."))
                        .applicant();
        if (new Mask(applicant.name(), applicant.email()).reveals(words.text())) {
            throw FieldErrors.of(field, Mask.REVEALS);
        }
        return words;
    }

    private String lockedDepartment(UUID requestId, UUID commandId) {
        var story = new CaseStory(caseEvents.lock(requestId));
        return Objects.requireNonNull(search(story, commandId).department());
    }

    private static OpenStep search(CaseStory story, UUID commandId) {
        return CaseSteps.of(story).stream()
                .filter(step -> step.commandId().equals(commandId) && step.isSearch())
                .findAny()
                .orElseThrow(() ->
                        new Conflict(
                                "This search is not open: it is finished or was taken" + " back."));
    }

    private static Actor actor(Person person) {
        return new Actor(person.iss(), person.sub());
    }
}
