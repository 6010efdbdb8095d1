package uk.candour.intake.request;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.Channel;
import uk.candour.contract.Topic;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.intake.clock.Clocks;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;
import uk.candour.platform.workqueue.WorkQueue;
import uk.candour.platform.workqueue.WorkSubject;

/**
 * Accepts requests. The row, the contact, the announcement and the deadline are one transaction: a
 * receipt that was given out always leads to a case.
 */
@Component
public class Reception {

    private final Requests requests;
    private final Submissions submissions;
    private final Clocks clocks;
    private final CaseEvents caseEvents;
    private final Outbox outbox;
    private final WorkQueue queue;
    private final TrackingLinks links;
    private final ReceivedCounter counter;

    Reception(
            Requests requests,
            Submissions submissions,
            Clocks clocks,
            CaseEvents caseEvents,
            Outbox outbox,
            WorkQueue queue,
            TrackingLinks links,
            ReceivedCounter counter) {
        this.requests = requests;
        this.submissions = submissions;
        this.clocks = clocks;
        this.caseEvents = caseEvents;
        this.outbox = outbox;
        this.queue = queue;
        this.links = links;
        this.counter = counter;
    }

    /** Accepts a valid request; every call is a new case. */
    @Transactional
    public Receipt receive(Asked asked, Channel channel, LocalDate receivedOn) {
        var names = Names.fresh(requests.nextNumber());
        var request = Request.receive(asked, channel, receivedOn, names);
        requests.add(request);
        var contact =
                outbox.send(
                        Outgoing.of(
                                        Topic.APPLICANT_CONTACTS.wireName(),
                                        request.id(),
                                        request.contact(links))
                                .keyed(request.applicant().id()));
        caseEvents.announce(request.announcement(contact), null);
        var deadline = clocks.start(request.id(), request.regime(), receivedOn);
        queue.describe(
                request.id(),
                new WorkSubject(request.reference(), request.subject(), deadline.dueOn()));
        counter.count(channel);
        return new Receipt(
                request.id(),
                request.reference(),
                receivedOn,
                deadline.dueOn(),
                request.trackingToken(),
                links.to(request.trackingToken()));
    }

    /**
     * Accepts a valid request once for each key: the same again is answered as before.
     *
     * @throws uk.candour.platform.web.Unprocessable when the key came with another request
     */
    @Transactional
    public Receipt receiveOnce(String key, Asked asked, Channel channel, LocalDate receivedOn) {
        var earlier = submissions.enter(key, asked);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var receipt = receive(asked, channel, receivedOn);
        submissions.answered(key, receipt);
        return receipt;
    }
}
