package uk.candour.platform.workqueue;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.Conflict;
import uk.candour.platform.web.Forbidden;
import uk.candour.platform.web.NotFound;
import uk.candour.platform.web.PreconditionFailed;
import uk.candour.platform.web.PreconditionRequired;

/** What a person does with a piece of work: see, claim, release and complete it. */
@Repository
class Work {

    private final WorkTable table;
    private final Desks desks;
    private final Overseers overseers;
    private final WorkNews news;

    Work(WorkTable table, Desks desks, Overseers overseers, WorkNews news) {
        this.table = table;
        this.desks = desks;
        this.overseers = overseers;
        this.news = news;
    }

    WorkItem see(UUID id, Person by) {
        WorkItem item = table.find(id).orElseThrow(Work::unknown);
        desks.admitting(item, by);
        return item;
    }

    /** Whether this person may give back what somebody else has taken. */
    boolean overseen(WorkItem item, Person by) {
        return overseers.mayRelease(item, by);
    }

    /** Takes the work, or keeps it where it is the caller's already. */
    @Transactional
    WorkItem claim(UUID id, Person by) {
        WorkItem item = lockOpen(id, by);
        Claimant claimant = item.claimedBy();
        if (claimant != null && claimant.is(by)) {
            return item;
        }
        if (claimant != null) {
            throw new Conflict(claimant.name() + " has claimed this work.");
        }
        desks.of(item).checkClaim(item, by);
        table.claim(id, by);
        news.claimed(item, by);
        return table.find(id).orElseThrow();
    }

    /** Gives the work back to its queue: one's own, or that of somebody who is away. */
    @Transactional
    WorkItem release(UUID id, Person by) {
        WorkItem item = table.lock(id).orElseThrow(Work::unknown);
        if (overseers.mayRelease(item, by)) {
            checkOpen(item);
        } else {
            desks.admitting(item, by);
            checkOpen(item);
            checkClaimedBy(item, by);
        }
        table.claim(id, null);
        news.released(item, by);
        return table.find(id).orElseThrow();
    }

    /**
     * Records the answer and closes the item; both or neither.
     *
     * @param etag the item's entity tag as the person last saw it
     * @param answer read inside, so that who may answer is decided before what they answered
     */
    @Transactional
    Completion complete(UUID id, @Nullable String etag, Supplier<Answer> answer, Person by) {
        WorkItem item = lockOpen(id, by);
        checkClaimedBy(item, by);
        if (etag == null || etag.isBlank()) {
            throw new PreconditionRequired("Send If-Match with the item's etag.");
        }
        if (!etag.equals(item.etag())) {
            throw new PreconditionFailed("This work has changed. Read it again, then complete it.");
        }
        Answer given = answer.get();
        Completion completion = desks.of(item).complete(item, given, by);
        table.close(id, WorkItem.State.DONE, given.body().toString());
        news.closed(item, true);
        return completion;
    }

    private WorkItem lockOpen(UUID id, Person by) {
        WorkItem item = table.lock(id).orElseThrow(Work::unknown);
        desks.admitting(item, by);
        checkOpen(item);
        return item;
    }

    private static void checkOpen(WorkItem item) {
        switch (item.state()) {
            case OPEN -> {}
            case DONE -> throw new Conflict("This work has been done already.");
            case CANCELLED -> throw new Conflict("This work is no longer needed.");
        }
    }

    private static void checkClaimedBy(WorkItem item, Person by) {
        Claimant claimant = item.claimedBy();
        if (claimant == null) {
            throw new Conflict("Claim this work first.");
        }
        if (!claimant.is(by)) {
            throw new Forbidden(claimant.name() + " has claimed this work.");
        }
    }

    private static NotFound unknown() {
        return new NotFound("There is no such work.");
    }
}
