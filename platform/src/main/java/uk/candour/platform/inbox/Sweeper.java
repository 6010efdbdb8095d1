package uk.candour.platform.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks twice a second after messages that wait: for what came through another door, or for too
 * long.
 */
@Component
class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private final Inbox inbox;

    Sweeper(Inbox inbox) {
        this.inbox = inbox;
    }

    @Scheduled(fixedDelayString = "${candour.inbox.sweep:500ms}")
    void sweep() {
        try {
            inbox.releaseWaiting(null);
            inbox.parkOverdue();
        } catch (RuntimeException fault) {
            LOG.warn("Waiting messages could not be looked at and will be: {}", fault.getMessage());
        }
    }
}
