package uk.candour.process;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Message;
import uk.candour.contract.Topic;
import uk.candour.process.casefile.CaseFile;
import uk.candour.process.casefile.Fact.DeadlineSet;
import uk.candour.process.casefile.Fact.Received;
import uk.candour.process.casefile.Recorded;

/**
 * The messages that the receiver of a command must have handled before it: every record that the
 * command names, the request itself and its deadline, and for a message to the applicant who to
 * write to. A service never waits for its own events, nor for a topic that it does not read.
 */
final class Needs {

    /** By the commands of a receiver, whose events it reads; NeedsTest compares asyncapi.yaml. */
    static final Map<Topic, Set<Topic>> READS =
            Map.of(
                    Topic.INTAKE_COMMANDS,
                    Set.of(
                            Topic.ASSESSMENT_EVENTS,
                            Topic.APPROVAL_EVENTS,
                            Topic.NOTIFICATION_EVENTS),
                    Topic.ASSESSMENT_COMMANDS,
                    Set.of(Topic.INTAKE_EVENTS, Topic.APPROVAL_EVENTS, Topic.NOTIFICATION_EVENTS),
                    Topic.APPROVAL_COMMANDS,
                    Set.of(Topic.INTAKE_EVENTS, Topic.ASSESSMENT_EVENTS, Topic.NOTIFICATION_EVENTS),
                    Topic.NOTIFICATION_COMMANDS,
                    Set.of(Topic.INTAKE_EVENTS, Topic.ASSESSMENT_EVENTS, Topic.APPROVAL_EVENTS));

    private Needs() {}

    static List<UUID> of(Message command, Topic receiver, CaseFile file) {
        Set<UUID> named = new LinkedHashSet<>();
        named.add(file.heard().id(Received.class));
        named.add(file.heard().id(DeadlineSet.class));
        collect(command, named);
        Set<Topic> reads = READS.getOrDefault(receiver, Set.of());
        named.removeIf(id -> !readBy(reads, file.heard().records().get(id)));
        if (receiver == Topic.NOTIFICATION_COMMANDS) {
            file.heard().latest(Received.class).map(Received::contact).ifPresent(named::add);
        }
        return List.copyOf(named);
    }

    private static boolean readBy(Set<Topic> reads, @Nullable Recorded record) {
        return record != null
                && reads.stream().anyMatch(it -> it.wireName().equals(record.topic()));
    }

    private static void collect(Object value, Set<UUID> named) {
        switch (value) {
            case UUID id -> named.add(id);
            case Collection<?> several -> several.forEach(it -> collect(it, named));
            case Record record -> {
                for (RecordComponent part : record.getClass().getRecordComponents()) {
                    Object inner = read(record, part);
                    if (inner != null) {
                        collect(inner, named);
                    }
                }
            }
            default -> {}
        }
    }

    private static @Nullable Object read(Record record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
