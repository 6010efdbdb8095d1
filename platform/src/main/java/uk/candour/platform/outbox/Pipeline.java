package uk.candour.platform.outbox;

import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
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
 * Keeps Kafka busy: reads ahead while earlier rows are on their way. Each key has a lane of its
 * own. What is on its way in a lane is all for one topic, which the {@link Broker} keeps in order;
 * a row for another topic leaves when those before it were acknowledged. After a failure, what was
 * not acknowledged is read again, oldest first.
 */
class Pipeline {

    private static final int BATCH = 500;
    private static final int READ_AGAIN_AT = 500;
    private static final int WORTH_A_MARK = 250;

    /** Where rows come from, and where they are marked as sent. */
    interface Rows {

        /** The oldest unsent rows, in order, without those that are on their way. */
        List<OutboxRow> unsent(Collection<Long> onTheirWay, int limit) throws SQLException;

        void markSent(Collection<Long> positions, OffsetDateTime at) throws SQLException;
    }

    /** The rows of one key, in order: first those on their way, all for one topic. */
    private static final class Lane {

        private final Deque<OutboxRow> onTheirWay = new ArrayDeque<>();
        private final Deque<OutboxRow> behind = new ArrayDeque<>();
        private boolean closed;

        boolean isEmpty() {
            return onTheirWay.isEmpty() && behind.isEmpty();
        }

        boolean mayLeave() {
            return !closed
                    && !behind.isEmpty()
                    && (onTheirWay.isEmpty()
                            || onTheirWay.element().topic().equals(behind.element().topic()));
        }
    }

    private final Rows rows;
    private final Broker broker;
    private final Clock clock;
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private final List<Long> acknowledged = new ArrayList<>();
    private final BlockingQueue<Broker.Answer> answers = new LinkedBlockingQueue<>();
    private int onTheirWay;
    private boolean moreToRead;
    private boolean failing;

    Pipeline(Rows rows, Broker broker, Clock clock) {
        this.rows = rows;
        this.broker = broker;
        this.clock = clock;
    }

    /** Reads, sends, takes answers in and marks. Returns whether there is more to do at once. */
    boolean turn() throws SQLException, InterruptedException {
        if (!failing && (taken.isEmpty() || (moreToRead && taken.size() <= READ_AGAIN_AT))) {
            read();
        }
        if (onTheirWay == 0) {
            mark();
            forget();
            return false;
        }
        Broker.Answer first = answers.poll(1, TimeUnit.SECONDS);
        if (first != null) {
            hear(first);
            List<Broker.Answer> more = new ArrayList<>();
            answers.drainTo(more);
            more.forEach(this::hear);
        }
        if (acknowledged.size() >= WORTH_A_MARK || onTheirWay == 0) {
            mark();
        }
        return onTheirWay > 0 || moreToRead;
    }

    private void read() throws SQLException {
        List<OutboxRow> next = rows.unsent(taken, BATCH);
        moreToRead = next.size() == BATCH;
        if (!next.isEmpty()) {
            broker.begin();
        }
        for (OutboxRow row : next) {
            taken.add(row.position());
            Lane lane = lanes.computeIfAbsent(row.key(), key -> new Lane());
            lane.behind.add(row);
            sendFrom(lane);
        }
    }

    private void sendFrom(Lane lane) {
        while (lane.mayLeave()) {
            OutboxRow row = lane.behind.element();
            if (broker.send(row, answers::add)) {
                lane.onTheirWay.add(lane.behind.remove());
                onTheirWay++;
            } else {
                close(lane);
            }
        }
    }

    private void hear(Broker.Answer answer) {
        OutboxRow row = answer.row();
        Lane lane = lanes.getOrDefault(row.key(), new Lane());
        onTheirWay--;
        if (answer.failed()) {
            close(lane);
            return;
        }
        acknowledged.add(row.position());
        lane.onTheirWay.remove(row);
        if (lane.isEmpty()) {
            lanes.remove(row.key());
        } else {
            sendFrom(lane);
        }
    }

    /** Nothing leaves here any more; what is on its way is still heard of. */
    private void close(Lane lane) {
        lane.closed = true;
        failing = true;
    }

    private void mark() throws SQLException {
        if (!acknowledged.isEmpty()) {
            rows.markSent(acknowledged, clock.instant().atOffset(ZoneOffset.UTC));
            acknowledged.forEach(taken::remove);
            acknowledged.clear();
        }
    }

    /** With nothing on its way, what is still here could not be sent: to be read again. */
    private void forget() {
        lanes.clear();
        taken.clear();
        failing = false;
    }
}
