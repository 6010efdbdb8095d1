package uk.candour.acceptance.faults;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.Databases;

/** Who receives which topic, as the contract's description says. */
final class Receivers {

    private Receivers() {}

    static Map<String, Set<String>> named() {
        JsonNode description =
                new YAMLMapper()
                        .readTree(
                                Candour.sourceTree()
                                        .resolve("bpmn/contract/asyncapi.yaml")
                                        .toFile());
        Map<String, Set<String>> receivers = new TreeMap<>();
        description
                .path("operations")
                .properties()
                .forEach(operation -> {
                    if (operation.getValue().path("action").asString().equals("receive")) {
                        receivers
                                .computeIfAbsent(
                                        topic(description, operation.getValue()),
                                        it -> new TreeSet<>())
                                .add(service(operation.getKey()));
                    }
                });
        return receivers;
    }

    private static String topic(JsonNode description, JsonNode operation) {
        String reference = operation.path("channel").path("$ref").asString();
        return description.at(reference.substring(1)).path("address").asString();
    }

    private static String service(String operation) {
        return Databases.SERVICES.stream()
                .filter(operation::startsWith)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("whose operation is " + operation + "?"));
    }
}
