package uk.candour.platform.outbox;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Keeps Kafka busy: reads ahead while earlier rows are on their way. Each key has a lane of its own
 * in which one row at a time is on its way, so a row leaves only after the one before it was
 * acknowledged.
 */
class Pipeline {

    private static final int BATCH = 500;
    private static final int READ_AGAIN_AT = 500;
    private static final int WORTH_A_MARK = 250;

    private final OutboxTable table;
    private final Broker broker;
    private final Clock clock;
    private final Map<String, Deque<OutboxRow>> lanes = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private final List<Long> acknowledged = new ArrayList<>();
    private final BlockingQueue<Broker.Answer> answers = new LinkedBlockingQueue<>();
    private boolean moreToRead;
    private boolean failing;

    Pipeline(OutboxTable table, Broker broker, Clock clock) {
        this.table = table;
        this.broker = broker;
        this.clock = clock;
    }

    /** Reads, sends, takes answers in and marks. Returns whether there is more to do at once. */
    boolean turn() throws SQLException, InterruptedException {
        if (lanes.isEmpty() || (moreToRead && !failing && taken.size() <= READ_AGAIN_AT)) {
            read();
        }
        if (lanes.isEmpty()) {
            mark();
            failing = false;
            return false;
        }
        Broker.Answer first = answers.poll(1, TimeUnit.SECONDS);
        if (first != null) {
            hear(first);
            List<Broker.Answer> more = new ArrayList<>();
            answers.drainTo(more);
            more.forEach(this::hear);
        }
        if (acknowledged.size() >= WORTH_A_MARK || lanes.isEmpty()) {
            mark();
        }
        return true;
    }

    private void read() throws SQLException {
        List<OutboxRow> rows = failing ? List.of() : table.unsent(taken, BATCH);
        moreToRead = rows.size() == BATCH;
        rows.forEach(this::take);
    }

    private void take(OutboxRow row) {
        taken.add(row.position());
        Deque<OutboxRow> lane = lanes.computeIfAbsent(row.key(), key -> new ArrayDeque<>());
        lane.add(row);
        if (lane.size() == 1) {
            broker.send(row, answers::add);
        }
    }

    /** A failed row closes its lane: it and all behind it are read again after a pause. */
    private void hear(Broker.Answer answer) {
        String key = answer.row().key();
        Deque<OutboxRow> lane = lanes.getOrDefault(key, new ArrayDeque<>());
        if (answer.failed()) {
            failing = true;
            lane.forEach(row -> taken.remove(row.position()));
            lanes.remove(key);
            return;
        }
        acknowledged.add(lane.remove().position());
        if (lane.isEmpty()) {
            lanes.remove(key);
        } else {
            broker.send(lane.element(), answers::add);
        }
    }

    private void mark() throws SQLException {
        if (!acknowledged.isEmpty()) {
            table.markSent(acknowledged, clock.instant().atOffset(ZoneOffset.UTC));
            acknowledged.forEach(taken::remove);
            acknowledged.clear();
        }
    }
}
