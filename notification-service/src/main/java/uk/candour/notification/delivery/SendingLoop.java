package uk.candour.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sends what is due: at once when woken, else as soon as a look at the table shows it. */
@Component
class SendingLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SendingLoop.class);
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 5_000;

    private final MailStates states;
    private final Carrier carrier;
    private final Delivery delivery;
    private final Clock clock;
    private final int senders;
    private final Semaphore wakeUp = new Semaphore(0);
    private volatile List<Thread> threads = List.of();

    SendingLoop(
            MailStates states,
            Carrier carrier,
            Delivery delivery,
            Clock clock,
            @Value("${candour.mail.senders:2}") int senders) {
        this.states = states;
        this.carrier = carrier;
        this.delivery = delivery;
        this.clock = clock;
        this.senders = senders;
    }

    /** Looks for due mail as soon as the caller's transaction has committed. */
    void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        wakeUp.release();
                    }
                });
    }

    /** Whether there was a mail to send. */
    boolean sendNext() {
        Instant now = clock.instant();
        states.recoverAbandoned(now);
        Optional<Mail> due = states.take(now, now.plus(LEASE));
        due.ifPresent(mail ->
                carrier.carry(
                        mail,
                        () -> states.enterDoubt(mail, clock.instant(), leaseFromNow()),
                        outcome -> record(mail, outcome)));
        return due.isPresent();
    }

    /** While the database is away the outcome is held on to, for as long as the mail is ours. */
    private void record(Mail mail, Outcome outcome) {
        Instant end = leaseFromNow();
        while (true) {
            try {
                delivery.record(mail, outcome);
                return;
            } catch (DataAccessException | TransactionException fault) {
                if (!isRunning() || clock.instant().isAfter(end)) {
                    throw fault;
                }
                LOG.warn("What became of mail {} cannot be recorded yet", mail.id());
                pause();
            }
        }
    }

    private Instant leaseFromNow() {
        return clock.instant().plus(LEASE);
    }

    private void run() {
        while (isRunning()) {
            try {
                if (!sendNext()) {
                    pause();
                }
            } catch (RuntimeException fault) {
                // The mail keeps its state and is taken again when its lease is over.
                LOG.warn("A mail could not be sent or recorded and will be tried again", fault);
                pause();
            }
        }
    }

    private void pause() {
        try {
            wakeUp.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        threads =
                IntStream.rangeClosed(1, senders)
                        .mapToObj(n -> Thread.ofPlatform().name("mail-" + n).unstarted(this::run))
                        .toList();
        threads.forEach(Thread::start);
    }

    /** Lets a mail that is on its way come to its end. */
    @Override
    public void stop() {
        List<Thread> stopping = threads;
        threads = List.of();
        wakeUp.release(senders);
        for (Thread thread : stopping) {
            try {
                thread.join(Duration.ofSeconds(20));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
