package uk.candour.acceptance.faults;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.client.Mail;

/**
 * What a run left behind, gathered when everything had become quiet.
 *
 * @param ledger what the outside was told, in order
 * @param requests the cases that intake-service holds
 * @param instances root process instances
 * @param messages what lies on the topics
 * @param outbox what the services meant to publish
 * @param inbox what the services have received
 * @param receivers who has to have received a topic
 * @param mailboxes what was delivered, by address
 */
record Evidence(
        List<JsonNode> ledger,
        List<Request> requests,
        List<Instance> instances,
        List<Published> messages,
        List<Intended> outbox,
        List<Received> inbox,
        Map<String, Set<String>> receivers,
        Map<String, List<Mail>> mailboxes) {

    record Request(String id, String reference) {}

    record Instance(String id, String process, String requestId) {}

    record Published(String topic, String id, String type, String requestId, JsonNode body) {}

    record Intended(String service, String topic, String id, boolean sent) {}

    /** What a service received, and how often it was handled there. */
    record Received(String service, String topic, String id, String status, int handled) {}

    /** Lines of one kind. */
    Stream<JsonNode> lines(String kind) {
        return ledger.stream().filter(line -> line.path("kind").asString().equals(kind));
    }

    /** The receipts of all requests that were accepted. */
    Stream<JsonNode> accepted() {
        return lines("answered").filter(line -> line.path("status").asInt() == 201);
    }

    Stream<Published> published(String type) {
        return messages.stream().filter(message -> message.type().equals(type));
    }

    long kills(String... parts) {
        Set<String> wanted = Set.of(parts);
        return lines("killed").filter(line -> wanted.contains(line.path("key").asString())).count();
    }
}
