package uk.candour.intake.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.Actor;
import uk.candour.contract.NotificationEvent.RequestAcknowledged;
import uk.candour.contract.Text;
import uk.candour.intake.clock.ClockEvent.ReceiptCorrected;
import uk.candour.intake.clock.Clocks;
import uk.candour.intake.clock.Deadline;
import uk.candour.intake.request.Requests;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.Conflict;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.web.NotFound;

/**
 * Corrects the date of receipt: the day counts on which the authority received the request, not the
 * day on which it reached the FOI team (FOIA s.10(6)).
 */
@Component
class Receipts {

    private final Requests requests;
    private final CaseEvents caseEvents;
    private final Clocks clocks;

    Receipts(Requests requests, CaseEvents caseEvents, Clocks clocks) {
        this.requests = requests;
        this.caseEvents = caseEvents;
        this.clocks = clocks;
    }

    /**
     * @param tellTheApplicant whether they were told the date that held before, and it moved
     */
    record Corrected(Deadline deadline, boolean tellTheApplicant) {}

    /**
     * @throws FieldErrors where the day or the reason is missing or wrong
     * @throws Conflict once the case has ended
     */
    @Transactional
    Corrected correct(
            UUID requestId, @Nullable String receivedOn, @Nullable Text reason, Person by) {
        var request =
                requests.byId(requestId).orElseThrow(() -> new NotFound("There is no such case."));
        var day = day(receivedOn);
        var why = Written.required("reason", reason, "Enter how you know");
        var story = new CaseStory(caseEvents.lock(requestId));
        if (!story.isOpen()) {
            throw new Conflict("This case has ended: its dates are what they were.");
        }
        var before = clocks.current(requestId).orElseThrow();
        var now =
                clocks.correctReceipt(
                        requestId,
                        request.regime(),
                        new ReceiptCorrected(day, why.text(), new Actor(by.iss(), by.sub())));
        boolean told = story.all(RequestAcknowledged.class).findAny().isPresent();
        return new Corrected(now, told && !now.dueOn().equals(before.dueOn()));
    }

    private static LocalDate day(@Nullable String written) {
        try {
            return LocalDate.parse(written == null ? "" : written);
        } catch (DateTimeException notADate) {
            throw FieldErrors.of(
                    "receivedOn", "Enter the day on which it arrived, such as 2026-11-20");
        }
    }
}
