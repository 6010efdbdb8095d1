package uk.candour.contract;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every message of the contract, found by walking its sealed interfaces. */
final class Messages {

    private Messages() {}

    /** The record of each message, by its name on the wire. */
    static Map<String, Class<?>> byName() {
        Map<String, Class<?>> messages = new TreeMap<>();
        records(Message.class).forEach(it -> messages.put(it.getSimpleName(), it));
        return messages;
    }

    static RecordComponent[] fieldsOf(String name) {
        return Objects.requireNonNull(byName().get(name), name).getRecordComponents();
    }

    static Stream<Class<?>> records(Class<?> root) {
        return root.isRecord()
                ? Stream.of(root)
                : Arrays.stream(root.getPermittedSubclasses()).flatMap(Messages::records);
    }

    /** The names of the messages that travel on each topic. */
    static Map<Topic, Set<String>> byTopic() {
        Map<Topic, Set<String>> topics = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            topics.put(
                    topic,
                    records(rootOf(topic))
                            .map(Class::getSimpleName)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return topics;
    }

    private static Class<?> rootOf(Topic topic) {
        return switch (topic) {
            case INTAKE_COMMANDS -> IntakeCommand.class;
            case INTAKE_EVENTS -> IntakeEvent.class;
            case ASSESSMENT_COMMANDS -> AssessmentCommand.class;
            case ASSESSMENT_EVENTS -> AssessmentEvent.class;
            case APPROVAL_COMMANDS -> ApprovalCommand.class;
            case APPROVAL_EVENTS -> ApprovalEvent.class;
            case NOTIFICATION_COMMANDS -> NotificationCommand.class;
            case NOTIFICATION_EVENTS -> NotificationEvent.class;
            case PROCESS_EVENTS -> ProcessEvent.class;
            case APPLICANT_CONTACTS -> ContactEvent.class;
        };
    }
}
