package uk.candour.assessment.precedent;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.candour.assessment.precedent.Weighing.OpenFactor;
import uk.candour.platform.workqueue.Answer;

/**
 * Puts the words of an earlier decision into the empty fields of an answer, and says where they are
 * from. Only words: likelihood, weights and outcome are decided anew each time.
 */
public record Reuse(Precedent from) {

    /** Its grounds, as far as they are for these fields. */
    public Answer ground(Answer answer, Set<String> fields) {
        return filled(
                answer,
                body ->
                        from.grounds().stream()
                                .filter(it -> fields.contains(it.field()))
                                .forEach(it -> put(body, it.field(), it.text())));
    }

    /** The factors of a side that has none yet, and the balance. */
    public Answer weighing(Answer answer) {
        Weighing weighing = from.weighing();
        return weighing == null
                ? answer
                : filled(
                        answer,
                        body -> {
                            put(body, "forDisclosure", weighing.forDisclosure());
                            put(body, "forMaintaining", weighing.forMaintaining());
                            put(body, "balance", weighing.balance());
                        });
    }

    /** Attributed only where something was put in. */
    private Answer filled(Answer answer, Consumer<ObjectNode> change) {
        ObjectNode body = (ObjectNode) answer.body().deepCopy();
        change.accept(body);
        if (body.equals(answer.body())) {
            return answer;
        }
        ArrayNode sources =
                body.get("basedOn") instanceof ArrayNode named ? named : body.putArray("basedOn");
        if (sources.valueStream().noneMatch(it -> it.asString().equals(from.reference()))) {
            sources.add(from.reference());
        }
        return new Answer(body);
    }

    private static void put(ObjectNode body, String field, @Nullable String text) {
        if (text != null && isEmpty(body.get(field))) {
            ObjectNode words =
                    body.get(field) instanceof ObjectNode kept ? kept : body.putObject(field);
            words.put("text", text);
        }
    }

    private static void put(ObjectNode body, String side, List<OpenFactor> factors) {
        boolean empty = body.path(side).valueStream().allMatch(it -> isEmpty(it.get("factor")));
        if (empty && !factors.isEmpty()) {
            ArrayNode rows = body.putArray(side);
            factors.forEach(it -> rows.addObject().putObject("factor").put("text", it.factor()));
        }
    }

    private static boolean isEmpty(@Nullable JsonNode words) {
        return words == null
                || (words.isString() ? words : words.path("text")).asString("").isBlank();
    }
}
