package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.candour.contract.Topic;

/** A receiver waits only for what the description of the contract says that it reads. */
class NeedsTest {

    private final JsonNode description =
            new YAMLMapper().readTree(Path.of("../contract/asyncapi.yaml").toFile());

    @ParameterizedTest
    @EnumSource(
            names = {
                "INTAKE_COMMANDS",
                "ASSESSMENT_COMMANDS",
                "APPROVAL_COMMANDS",
                "NOTIFICATION_COMMANDS"
            })
    void readsWhatTheDescriptionSays(Topic commands) {
        String service = commands.name().replace("_COMMANDS", "").toLowerCase(Locale.ROOT);

        assertThat(Needs.READS.get(commands)).isEqualTo(eventsReadBy(service));
    }

    /** Without the process's own: no command names one of them. */
    private Set<Topic> eventsReadBy(String service) {
        Set<String> addresses =
                description.path("operations").properties().stream()
                        .filter(it -> it.getKey().startsWith(service + "Receives"))
                        .map(it -> it.getValue().at("/channel/$ref").asString())
                        .map(it -> description.at(it.substring(1)).path("address").asString())
                        .collect(Collectors.toSet());
        return Arrays.stream(Topic.values())
                .filter(it -> it.name().endsWith("_EVENTS") && it != Topic.PROCESS_EVENTS)
                .filter(it -> addresses.contains(it.wireName()))
                .collect(Collectors.toSet());
    }
}
