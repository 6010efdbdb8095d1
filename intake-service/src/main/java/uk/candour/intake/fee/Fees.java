package uk.candour.intake.fee;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentEvent.FeeCharged;
import uk.candour.contract.IntakeCommand.AwaitFee;
import uk.candour.contract.IntakeCommand.LapseFee;
import uk.candour.contract.IntakeEvent.FeeLapsed;
import uk.candour.contract.IntakeEvent.FeePaid;
import uk.candour.contract.Message;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.intake.casefile.CaseEvent;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.intake.casefile.CaseStory;
import uk.candour.intake.clock.ClockEvent;
import uk.candour.intake.clock.Clocks;
import uk.candour.intake.request.Request;
import uk.candour.intake.request.Requests;
import uk.candour.platform.inbox.Envelope;
import uk.candour.platform.inbox.Refused;
import uk.candour.platform.web.Conflict;
import uk.candour.platform.web.FieldErrors;

/** Charges, takes and gives up; the case is held meanwhile, so that only one of them happens. */
@Component
public class Fees {

    private final FeeTable table;
    private final CaseEvents caseEvents;
    private final Requests requests;
    private final Clocks clocks;
    private final Clock clock;
    private final String howToPay;

    Fees(
            FeeTable table,
            CaseEvents caseEvents,
            Requests requests,
            Clocks clocks,
            Clock clock,
            @Value("${candour.authority.payment}") String howToPay) {
        this.table = table;
        this.caseEvents = caseEvents;
        this.requests = requests;
        this.clocks = clocks;
        this.clock = clock;
        this.howToPay = howToPay;
    }

    /**
     * The fees notice was sent: from now on the money is waited for. Late, when the applicant has
     * withdrawn, nothing is waited for any more.
     *
     * @throws Refused when the request, the charge or the letter is unknown
     */
    @Transactional
    public void await(AwaitFee command, Envelope envelope) {
        var request = request(command.requestId());
        var story = new CaseStory(caseEvents.lock(request.id()));
        var charged = heard(command.charged(), FeeCharged.class);
        var noticeOn = heard(command.notice(), ApplicantNotified.class).sentOn();
        if (story.isOpen()) {
            table.add(
                    new Fee(
                            envelope.id(),
                            request.id(),
                            command.charged(),
                            charged.disbursements(),
                            noticeOn,
                            clocks.lastDayToPay(request.regime(), noticeOn),
                            null,
                            null,
                            null));
            clocks.append(request.id(), request.regime(), new ClockEvent.FeeNoticeSent(noticeOn));
        }
    }

    /**
     * Nothing happens when the money came before, or the applicant has withdrawn: that is on its
     * way to the process.
     *
     * @throws Refused while it can be paid
     */
    @Transactional
    public void lapse(LapseFee command) {
        var request = request(command.requestId());
        var story = new CaseStory(caseEvents.lock(request.id()));
        var today = LegalDay.today(clock);
        open(request.id(), story)
                .filter(it -> it.charged().equals(command.charged()))
                .ifPresent(it -> {
                    if (!today.isAfter(it.payBy())) {
                        throw new Refused("the fee can be paid until " + it.payBy());
                    }
                    table.lapse(it, today);
                    caseEvents.announce(new FeeLapsed(request.id(), today), it.awaited());
                });
    }

    /**
     * Records a payment: the clock goes on the day after it arrived (FOIA s.10(2)).
     *
     * @throws FieldErrors where the day is missing or wrong
     * @throws Conflict where nothing is to be paid any more
     */
    @Transactional
    public void pay(Request request, @Nullable String receivedOn, Actor by) {
        var fee =
                open(request.id(), new CaseStory(caseEvents.lock(request.id())))
                        .orElseThrow(() -> new Conflict(nothingToPay(request)));
        var payment = Payment.of(fee, receivedOn, LegalDay.today(clock), by);
        table.pay(fee, payment);
        clocks.append(request.id(), request.regime(), new ClockEvent.FeePaid(payment.receivedOn()));
        caseEvents.announce(new FeePaid(request.id(), payment.receivedOn()), fee.awaited());
    }

    private String nothingToPay(Request request) {
        return of(request.id())
                .filter(it -> it.lapsedOn() != null)
                .map(it ->
                        ("The fee could be paid until %s, and request %s was closed. Send back what"
                                        + " came later: the applicant can ask again by a new"
                                        + " request, and the time for it begins anew.")
                                .formatted(Payment.DAY.format(it.payBy()), request.reference()))
                .orElseGet(() ->
                        "There is nothing to be paid for request %s now."
                                .formatted(request.reference()));
    }

    /** The fee that can be paid. */
    public Optional<Fee> open(UUID requestId, CaseStory story) {
        return story.isOpen() ? of(requestId).filter(Fee::isOpen) : Optional.empty();
    }

    /** The fee that was charged, paid or not. */
    public Optional<Fee> of(UUID requestId) {
        return table.of(requestId);
    }

    /** How this authority can be paid, in its own words. */
    public String howToPay() {
        return howToPay;
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
