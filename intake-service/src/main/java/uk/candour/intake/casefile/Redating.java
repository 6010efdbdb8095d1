package uk.candour.intake.casefile;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.candour.contract.NotificationEvent.RequestAcknowledged;
import uk.candour.intake.clock.Clocks;
import uk.candour.intake.request.Requests;

/**
 * Dates cases again after the calendar changed, each in a transaction of its own. What a killed
 * process left, and what came in while the calendar was being changed, is found at the next look.
 */
@Component
class Redating {

    private static final Logger LOG = LoggerFactory.getLogger(Redating.class);
    private static final int AT_ONCE = 200;

    private final Clocks clocks;
    private final Requests requests;
    private final CaseEvents caseEvents;
    private final TransactionTemplate transaction;

    Redating(
            Clocks clocks,
            Requests requests,
            CaseEvents caseEvents,
            PlatformTransactionManager transactions) {
        this.clocks = clocks;
        this.requests = requests;
        this.caseEvents = caseEvents;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Some at a time: other things wait for the same thread. */
    @Scheduled(fixedDelayString = "PT5S")
    void run() {
        clocks.behind(AT_ONCE).forEach(this::redated);
    }

    private void redated(UUID requestId) {
        try {
            transaction.executeWithoutResult(_ -> redate(requestId));
        } catch (RuntimeException fault) {
            LOG.error("Case {} could not be dated again; it is tried later", requestId, fault);
        }
    }

    private void redate(UUID requestId) {
        var story = new CaseStory(caseEvents.lock(requestId));
        if (story.isOpen()) {
            var regime = requests.byId(requestId).orElseThrow().regime();
            boolean told = story.all(RequestAcknowledged.class).findAny().isPresent();
            clocks.redate(requestId, regime, told);
        } else {
            clocks.leave(requestId);
        }
    }
}
