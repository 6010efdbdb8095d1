package uk.candour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One file per message says how it looks on the wire. A file may gain a field; none may change. */
class GoldenFilesTest {

    static final Path FILES = Path.of("src/test/resources/golden");

    private final JsonMapper json = new JsonMapper();

    static Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(it -> it.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void everyMessageHasOne() throws IOException {
        assertThat(names()).isEqualTo(Messages.byName().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAndWrittenAsItStands(String name) throws IOException {
        JsonNode golden = golden(name);

        Message message = json.treeToValue(golden, Message.class);

        assertThat(message.getClass().getSimpleName()).isEqualTo(name);
        assertThat(json.readTree(json.writeValueAsString(message))).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("names")
    void showsEveryField(String name) throws IOException {
        Set<String> fields =
                Arrays.stream(Messages.fieldsOf(name))
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        fields.add("type");

        JsonNode golden = golden(name);

        assertThat(new TreeSet<>(golden.propertyNames())).isEqualTo(fields);
        assertThat(golden.properties()).noneMatch(field -> field.getValue().isNull());
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadByAReceiverThatIsOlder(String name) throws IOException {
        ObjectNode newer = (ObjectNode) golden(name);
        newer.put("addedLater", "unknown here");

        assertThat(json.treeToValue(newer, Message.class))
                .isEqualTo(json.treeToValue(golden(name), Message.class));
    }

    @Test
    void wordsMayComeAsAPlainString() {
        assertThat(json.readValue("\"words\"", Text.class)).isEqualTo(Text.open("words"));
        assertThat(json.readValue("{\"text\":\"words\"}", Text.class))
                .isEqualTo(Text.open("words"));
        assertThat(json.readValue("{\"text\":\"words\",\"closed\":true}", Text.class))
                .isEqualTo(Text.closed("words"));
    }

    private JsonNode golden(String name) throws IOException {
        return json.readTree(Files.readString(FILES.resolve(name + ".json")));
    }
}
