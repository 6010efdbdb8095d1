package uk.candour.acceptance.script;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.candour.acceptance.client.Applicant;
import uk.candour.acceptance.client.Robot;
import uk.candour.acceptance.client.Work;

/** One request on its way through a script, as the applicant and the desks know it. */
public final class Case {

    private final Script script;
    private final String key;
    private final JsonNode receipt;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Reply> replies = new HashMap<>();
    private final Map<String, ObjectNode> bodies = new ConcurrentHashMap<>();
    private volatile boolean withdrawn;
    private volatile boolean ended;

    /**
     * @param key the idempotency key, from which name and address follow
     * @param receipt the answer to the submission
     */
    public Case(Script script, String key, JsonNode receipt) {
        this.script = script;
        this.key = key;
        this.receipt = receipt;
    }

    public static String address(String key) {
        return key + "@example.org";
    }

    /** What this applicant asks: unique by key, so that a mix-up of cases shows. */
    public static ObjectNode request(String key) {
        return Applicant.request(
                "Alex " + key,
                address(key),
                "Endpoint security " + key,
                "Which endpoint security product does the authority use? Canary " + key + ".");
    }

    public Script script() {
        return script;
    }

    public String address() {
        return address(key);
    }

    public String requestId() {
        return receipt.path("requestId").asString();
    }

    public String reference() {
        return receipt.path("reference").asString();
    }

    public String trackingToken() {
        return receipt.path("trackingToken").asString();
    }

    public JsonNode receipt() {
        return receipt;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    void withdraw() {
        withdrawn = true;
    }

    public boolean isEnded() {
        return ended;
    }

    void end() {
        ended = true;
    }

    /** The same work always gets the same body: an answer in doubt is given again as it was. */
    ObjectNode body(Work work, Robot by) {
        Reply reply = replyTo(work);
        return bodies.computeIfAbsent(work.id(), it -> reply.to(work, by));
    }

    private synchronized Reply replyTo(Work work) {
        return replies.computeIfAbsent(
                work.id(),
                it -> script.reply(work.queue(), seen.merge(work.queue(), 1, Integer::sum) - 1));
    }

    @Override
    public String toString() {
        return reference() + " (" + script.name() + ", " + requestId() + ")";
    }
}
