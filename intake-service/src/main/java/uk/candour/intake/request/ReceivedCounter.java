package uk.candour.intake.request;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.candour.contract.Channel;

/** Counts accepted requests by how they came, once they are really accepted. */
@Component
class ReceivedCounter {

    private final MeterRegistry meters;

    ReceivedCounter(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Channel channel) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        meters.counter(
                                        "candour.requests.received",
                                        "channel",
                                        channel.name().toLowerCase(Locale.ROOT))
                                .increment();
                    }
                });
    }
}
