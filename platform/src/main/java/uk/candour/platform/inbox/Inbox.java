package uk.candour.platform.inbox;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.platform.web.TooLarge;

/**
 * Handles each message once, in one transaction with its effect. A message that lacks what it needs
 * waits; one that cannot be read or handled is parked; later messages of the same case on the same
 * topic wait behind it. A fault that passes is thrown to the caller, which keeps the message and
 * tries again.
 */
@Component
public class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final Map<String, Route<?>> routes = new ConcurrentHashMap<>();
    private final InboxTable table;
    private final ParkedTable parked;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final boolean deduplicate;
    private final int mostTries;

    Inbox(
            InboxTable table,
            ParkedTable parked,
            JsonMapper json,
            PlatformTransactionManager transactions,
            @Value("${candour.inbox.deduplicate:true}") boolean deduplicate,
            @Value("${candour.inbox.tries:5}") int mostTries) {
        this.table = table;
        this.parked = parked;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
        this.deduplicate = deduplicate;
        this.mostTries = mostTries;
    }

    /**
     * Registers the handler of a topic and returns the function to bind to it.
     *
     * @param root sealed interface of the records that may come; their simple names are the types
     *     on the wire
     */
    public <M> Consumer<Message<byte[]>> of(String topic, Class<M> root, Handler<M> handler) {
        routes.put(topic, Route.of(topic, root, handler));
        return message -> receive(Received.of(topic, false, message), key -> {});
    }

    /**
     * Registers the handler of a compacted topic, whose records are keyed by what they are about
     * and not by their subject, and what erases a key.
     */
    public <M> Consumer<Message<byte[]>> of(
            String topic, Class<M> root, Handler<M> handler, Erasure erasure) {
        routes.put(topic, Route.of(topic, root, handler));
        return message -> receive(Received.of(topic, true, message), erasure);
    }

    private void receive(Received message, Erasure erasure) {
        switch (message) {
            case Received.Poison poison -> park(poison, poison.reason());
            case Received.Tombstone it -> attempt(() -> erasure.of(it.key()), () -> it);
            case Received.Legible readable -> {
                attempt(() -> firstTime(readable), () -> readable);
                releaseWaiting(readable.envelope().subject());
            }
        }
    }

    /** Lets everything go that waited and may go now; a null subject means of all cases. */
    void releaseWaiting(@Nullable UUID subject) {
        while (handleTaken(() -> table.takeReady(subject), this::handle)) {
            LOG.debug("released a waiting message");
        }
    }

    /** Gives what waits its whole patience again. */
    void waitAnew() {
        transaction.executeWithoutResult(status -> table.waitAnew());
    }

    /** Parks what has waited longer than it should. */
    void parkOverdue() {
        Consumer<Received.Legible> giveUp =
                message -> {
                    throw new Refused("what it needs did not come in time: " + message.needs());
                };
        while (handleTaken(table::takeOverdue, giveUp)) {
            LOG.debug("parked a message that waited too long");
        }
    }

    private void firstTime(Received.Legible message) {
        Envelope envelope = message.envelope();
        if (!table.enter(envelope, message.needs())) {
            if (deduplicate) {
                return;
            }
            table.enterAgain(envelope.id());
        }
        boolean lacking = table.lacksWhatItNeeds(envelope.id());
        if (lacking || table.heldBack(envelope.id())) {
            table.hold(envelope.id(), message.body(), lacking);
        } else {
            handle(message);
        }
    }

    private boolean handleTaken(
            Supplier<Optional<Received.Legible>> take, Consumer<Received.Legible> handling) {
        var taken = new AtomicReference<Received.@Nullable Legible>();
        Runnable work =
                () -> {
                    taken.set(take.get().orElse(null));
                    Received.Legible message = taken.get();
                    if (message != null) {
                        handling.accept(message);
                        table.done(message.envelope().id());
                    }
                };
        attempt(work, taken::get);
        return taken.get() != null;
    }

    /**
     * One transaction per try. A passing fault is thrown, anything else ends on the operator's
     * desk: an error of our own too, because whoever throws one (a class is missing, a recursion
     * has no end) does so for as long as this release runs.
     */
    private void attempt(Runnable work, Supplier<? extends @Nullable Received> message) {
        for (int tries = 1; ; tries++) {
            try {
                transaction.executeWithoutResult(status -> work.run());
                return;
            } catch (Refused | TooLarge refused) {
                park(message.get(), String.valueOf(refused.getMessage()));
                return;
            } catch (RuntimeException | Error fault) {
                if (Faults.ofTheMachine(fault)) {
                    throw new IllegalStateException("The machine failed: message kept", fault);
                }
                boolean again =
                        tries < mostTries && !(fault instanceof CannotCreateTransactionException);
                if (!again && (Faults.passes(fault) || message.get() == null)) {
                    throw fault;
                }
                if (!again) {
                    LOG.error("A message could not be handled and is parked", fault);
                    park(
                            message.get(),
                            fault.getClass().getSimpleName() + ": " + fault.getMessage());
                    return;
                }
            }
        }
    }

    private void handle(Received.Legible message) {
        Route<?> route = routes.get(message.envelope().topic());
        if (route == null) {
            throw new Refused("nobody handles " + message.envelope().topic());
        }
        route.handle(message.envelope(), message.body(), json);
    }

    private void park(@Nullable Received message, String reason) {
        if (message != null) {
            Boolean now = transaction.execute(status -> parked.park(message, reason));
            LOG.warn("{}: {}", now ? "Parked" : "Not parked, for it was settled before", reason);
        }
    }
}
