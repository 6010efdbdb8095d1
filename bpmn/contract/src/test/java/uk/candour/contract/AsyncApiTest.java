package uk.candour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description says of messages, topics and receivers what the code says. */
class AsyncApiTest {

    private final JsonNode description =
            new YAMLMapper().readTree(Path.of("asyncapi.yaml").toFile());

    static Set<String> names() {
        return Messages.byName().keySet();
    }

    @Test
    void describesTheMessagesOfEveryTopic() {
        Map<String, Set<String>> described = new TreeMap<>();
        for (var channel : description.path("channels").properties()) {
            described.put(
                    channel.getValue().path("address").asString(),
                    new TreeSet<>(channel.getValue().path("messages").propertyNames()));
        }
        Map<String, Set<String>> travelling = new TreeMap<>();
        Messages.byTopic().forEach((topic, names) -> travelling.put(topic.wireName(), names));

        assertThat(described).isEqualTo(travelling);
    }

    @ParameterizedTest
    @MethodSource("names")
    void describesEveryFieldAndWhichMayBeMissing(String name) {
        JsonNode schema = description.at("/components/schemas/" + name);
        Set<String> fields = new TreeSet<>(Set.of("type"));
        Set<String> required = new TreeSet<>(Set.of("type"));
        for (RecordComponent field : Messages.fieldsOf(name)) {
            fields.add(field.getName());
            if (!field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(field.getName());
            }
        }

        assertThat(new TreeSet<>(schema.path("properties").propertyNames())).isEqualTo(fields);
        Set<String> described = new TreeSet<>();
        schema.path("required").forEach(it -> described.add(it.asString()));
        assertThat(described).isEqualTo(required);
    }

    @ParameterizedTest
    @MethodSource("names")
    void describesTheGoldenFile(String name) throws IOException {
        JsonNode golden =
                new JsonMapper()
                        .readTree(Files.readString(GoldenFilesTest.FILES.resolve(name + ".json")));
        ObjectNode schema = ((ObjectNode) description).deepCopy();
        schema.put("$ref", "#/components/schemas/" + name);

        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(SchemaLocation.of("urn:candour:" + name), schema)
                                .validate(golden))
                .isEmpty();
    }

    /** A service is bound to exactly the topics that it is said to receive. */
    @ParameterizedTest
    @CsvSource({
        "intake, intake-service",
        "assessment, assessment-service",
        "approval, approval-service",
        "notification, notification-service",
        "process, bpmn/process"
    })
    void saysWhoReceivesWhat(String service, String module) {
        JsonNode settings =
                new YAMLMapper()
                        .readTree(
                                Path.of("../..", module, "src/main/resources/application.yml")
                                        .toFile());
        Set<String> bound =
                settings.at("/spring/cloud/stream.bindings").values().stream()
                        .map(it -> it.path("destination").asString())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(receivedBy(service)).isEqualTo(bound);
    }

    private Set<String> receivedBy(String service) {
        return description.path("operations").properties().stream()
                .filter(it -> it.getKey().startsWith(service + "Receives"))
                .filter(it -> it.getValue().path("action").asString().equals("receive"))
                .map(it -> it.getValue().at("/channel/$ref").asString())
                .map(it -> description.at(it.substring(1)).path("address").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTopicHasOneSender() {
        Set<String> topics =
                Arrays.stream(Topic.values())
                        .map(Topic::wireName)
                        .filter(it -> it.endsWith("events") || it.endsWith("contacts"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(
                        description.path("operations").values().stream()
                                .filter(it -> it.path("action").asString().equals("send"))
                                .map(it -> it.at("/channel/$ref").asString())
                                .map(it -> description.at(it.substring(1)).path("address"))
                                .map(JsonNode::asString)
                                .filter(it -> !it.endsWith("commands")))
                .containsExactlyInAnyOrderElementsOf(topics);
    }
}
