package uk.candour.intake.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.Regime;
import uk.candour.contract.Topic;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.calendar.Calendars;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.intake.clock.ClockEvent.CalendarChanged;
import uk.candour.intake.clock.ClockEvent.ReceiptCorrected;
import uk.candour.intake.clock.ClockEvent.Received;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;
import uk.candour.platform.web.Conflict;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.workqueue.WorkQueue;
import uk.candour.platform.workqueue.WorkSubject;

/** The clock of each case: appends what moved it and announces the deadline that follows. */
@Component
public class Clocks {

    private final ClockTable table;
    private final Calendars calendars;
    private final Outbox outbox;
    private final WorkQueue queue;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;
    private final ReceiptRule receiptRule;

    Clocks(
            ClockTable table,
            Calendars calendars,
            Outbox outbox,
            WorkQueue queue,
            ApplicationEventPublisher listeners,
            Clock clock,
            @Value("${candour.clock.receipt-rule:STATUTE}") ReceiptRule receiptRule) {
        this.table = table;
        this.calendars = calendars;
        this.outbox = outbox;
        this.queue = queue;
        this.listeners = listeners;
        this.clock = clock;
        this.receiptRule = receiptRule;
    }

    /** Starts the clock of a new case; inside the transaction that accepts it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Deadline start(UUID requestId, Regime regime, LocalDate receivedOn) {
        var holidays = calendars.current();
        table.open(requestId, holidays.version());
        return add(requestId, regime, List.of(), new Received(receivedOn), holidays);
    }

    /** Appends what moved the clock of a case and announces the deadline that follows from it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Deadline append(UUID requestId, Regime regime, ClockEvent event) {
        table.lock(requestId);
        var holidays = calendars.current();
        var deadline = add(requestId, regime, table.events(requestId), event, holidays);
        table.lookedAtBy(requestId, holidays.version());
        return deadline;
    }

    /**
     * Records that the request had been received on another day.
     *
     * @throws FieldErrors where that cannot be
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Deadline correctReceipt(UUID requestId, Regime regime, ReceiptCorrected correction) {
        table.lock(requestId);
        Correction.problem(correction.on(), table.events(requestId), LegalDay.today(clock))
                .ifPresent(it -> {
                    throw FieldErrors.of("receivedOn", it);
                });
        return append(requestId, regime, correction);
    }

    /**
     * Computes the deadline by the calendar as it stands now; says so where any day of it changed.
     *
     * @param told whether the applicant was told the date that held so far
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void redate(UUID requestId, Regime regime, boolean told) {
        var holidays = calendars.current();
        if (table.lock(requestId) < holidays.version()) {
            redate(requestId, regime, told, holidays);
            table.lookedAtBy(requestId, holidays.version());
        }
    }

    private void redate(UUID requestId, Regime regime, boolean told, BankHolidays holidays) {
        var old = table.current(requestId).orElseThrow();
        var events = table.events(requestId);
        var now = StatutoryClock.deadline(terms(regime), events, holidays);
        if (!old.hasTheDaysOf(now)) {
            boolean moved = !now.dueOn().equals(old.dueOn());
            add(
                    requestId,
                    regime,
                    events,
                    new CalendarChanged(
                            LegalDay.today(clock),
                            holidays.version(),
                            old.dueOn(),
                            now.dueOn(),
                            told && moved),
                    holidays);
        }
    }

    /**
     * The day by which the answer would be due once complexity and volume extend the time.
     *
     * @throws Conflict where they cannot, with the reason (EIR reg 7)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public LocalDate extendable(UUID requestId, Regime regime) {
        table.lock(requestId);
        return Complexity.extendedTo(
                regime,
                table.events(requestId),
                LegalDay.today(clock),
                calendars.current(),
                terms(regime));
    }

    /** Leaves the clock of a case as it is: its date was kept or missed by an older calendar. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(UUID requestId) {
        table.lock(requestId);
        table.lookedAtBy(requestId, calendars.current().version());
    }

    /** Some of the cases whose dates an older calendar gave. */
    public List<UUID> behind(int most) {
        return table.olderThan(calendars.current().version(), most);
    }

    /** The deadline that holds now. */
    public Optional<Deadline> current(UUID requestId) {
        return table.current(requestId);
    }

    /** What moved the clock, in the order in which it was recorded. */
    public List<ClockEntry> history(UUID requestId) {
        return table.events(requestId).stream().map(ClockEntry::of).toList();
    }

    /** What a calendar that changed did to the date, oldest first. */
    public List<CalendarChanged> changesOfCalendar(UUID requestId) {
        return table.events(requestId).stream()
                .filter(CalendarChanged.class::isInstance)
                .map(CalendarChanged.class::cast)
                .toList();
    }

    /**
     * The days on which requests came that can be added up with one for the cost limit (FOIA
     * s.12(4), SI 2004/3244 reg 5(2)).
     */
    public Period aggregable(LocalDate receivedOn) {
        var days =
                Aggregation.around(receivedOn, Law.FOIA.workingDays(calendars.current()))
                        .explanation();
        return new Period(days.getFirst().date(), days.getLast().date());
    }

    /**
     * The last day on which a fee can be paid that was asked for on this day (FOIA s.9(2), EIR reg
     * 8(5)).
     */
    public LocalDate lastDayToPay(Regime regime, LocalDate notice) {
        var law = Law.of(regime);
        return FeeTime.lastDay(law, notice, law.workingDays(calendars.current()));
    }

    private Deadline add(
            UUID requestId,
            Regime regime,
            List<ClockEvent> before,
            ClockEvent event,
            BankHolidays holidays) {
        var events = new ArrayList<>(before);
        events.add(event);
        var deadline = StatutoryClock.deadline(terms(regime), events, holidays);
        table.append(requestId, events.size(), event);
        int version = table.keep(requestId, deadline, holidays.version());
        var waiting = Waiting.in(events, deadline);
        outbox.send(
                Outgoing.of(
                        Topic.INTAKE_EVENTS.wireName(),
                        requestId,
                        StageTargets.announce(
                                requestId,
                                version,
                                deadline,
                                waiting,
                                StatutoryClock.extensionUpTo(terms(regime), events, holidays),
                                StillLate.after(
                                        deadline.answerDue(),
                                        terms(regime).law().workingDays(holidays)),
                                Arrival.of(events))));
        queue.describe(requestId, new WorkSubject(null, null, deadline.answerDue()));
        if (!before.isEmpty()) {
            listeners.publishEvent(new ClockMoved(requestId, deadline, waiting != null));
        }
        return deadline;
    }

    private Terms terms(Regime regime) {
        return Terms.of(Law.of(regime), receiptRule);
    }
}
