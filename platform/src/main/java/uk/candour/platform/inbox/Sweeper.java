package uk.candour.platform.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks after messages that wait: for too long, or for one whose handler died before it let them
 * go. Its first look gives all of them their whole patience again: while the service was away, what
 * they need may have come to the topics, where nobody has read it yet.
 */
@Component
class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private final Inbox inbox;
    private boolean looked;

    Sweeper(Inbox inbox) {
        this.inbox = inbox;
    }

    @Scheduled(fixedDelayString = "${candour.inbox.sweep:5s}")
    void sweep() {
        try {
            if (!looked) {
                inbox.waitAnew();
                looked = true;
            }
            inbox.releaseWaiting(null);
            inbox.parkOverdue();
        } catch (RuntimeException fault) {
            LOG.warn("Waiting messages could not be looked at and will be: {}", fault.getMessage());
        }
    }
}
