package uk.candour.approval.deadlines;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second whether a deadline is near or missed. Any number of replicas may do so. */
@Component
class DeadlinePoller {

    private final SlaClocks clocks;
    private final Clock clock;

    DeadlinePoller(SlaClocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${candour.deadlines.poll:1s}")
    void poll() {
        int told;
        do {
            told = clocks.tellWhatIsDue(clock.instant());
        } while (told == SlaClocks.BATCH);
    }
}
