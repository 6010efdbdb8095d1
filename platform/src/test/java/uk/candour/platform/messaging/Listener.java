package uk.candour.platform.messaging;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.TransientDataAccessResourceException;
import uk.candour.platform.inbox.Envelope;
import uk.candour.platform.inbox.Refused;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;

/** Remembers what it heard, outside any transaction: a message handled twice is heard twice. */
@TestComponent
class Listener {

    record Heard(Envelope envelope, Note note) {}

    /** More than the inbox tries before it parks. */
    private static final int LOSSES = 3;

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final List<UUID> erased = new CopyOnWriteArrayList<>();
    private final Set<UUID> metFault = ConcurrentHashMap.newKeySet();
    private final AtomicInteger memoryLost = new AtomicInteger();

    private final Outbox outbox;

    Listener(Outbox outbox) {
        this.outbox = outbox;
    }

    void on(Note note, Envelope envelope) {
        switch (note) {
            case Note.Said said -> heard.add(new Heard(envelope, said));
            case Note.Unwanted unwanted -> throw new Refused("nobody wants " + unwanted.words());
            case Note.Wordy wordy -> {
                Note answer = new Note.Said("x".repeat(wordy.length()));
                outbox.send(Outgoing.of("test.second", envelope.subject(), answer));
            }
            case Note.Unlucky unlucky -> {
                if (metFault.add(envelope.id())) {
                    throw new TransientDataAccessResourceException("the lights went out");
                }
                heard.add(new Heard(envelope, unlucky));
            }
            case Note.Broken broken -> throw new NoClassDefFoundError(broken.words());
            case Note.Unlit unlit -> {
                if (memoryLost.incrementAndGet() <= LOSSES) {
                    throw new OutOfMemoryError("a test's: " + unlit.words());
                }
                heard.add(new Heard(envelope, unlit));
            }
        }
    }

    void erase(UUID key) {
        erased.add(key);
    }

    List<UUID> erased() {
        return List.copyOf(erased);
    }

    List<Heard> of(UUID subject) {
        return heard.stream().filter(it -> it.envelope().subject().equals(subject)).toList();
    }

    List<Note> notesOf(UUID subject) {
        return of(subject).stream().map(Heard::note).toList();
    }
}
