package uk.candour.platform.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks after messages that wait: for too long, or for one whose handler died before it let them
 * go.
 */
@Component
class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private final Inbox inbox;

    Sweeper(Inbox inbox) {
        this.inbox = inbox;
    }

    @Scheduled(fixedDelayString = "${candour.inbox.sweep:5s}")
    void sweep() {
        try {
            inbox.releaseWaiting(null);
            inbox.parkOverdue();
        } catch (RuntimeException fault) {
            LOG.warn("Waiting messages could not be looked at and will be: {}", fault.getMessage());
        }
    }
}
