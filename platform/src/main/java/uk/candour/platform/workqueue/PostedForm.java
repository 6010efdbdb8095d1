package uk.candour.platform.workqueue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.candour.platform.web.DateParts;

/**
 * A posted form in the shape of the API's JSON: {@code items[0].claims[1].limb}, {@code
 * departments[]} for several values of one field, {@code on-day} and the like for a date. Empty
 * fields are absent, and a list keeps no empty places. Names of another shape are ignored.
 */
final class PostedForm {

    private static final Pattern PATH =
            Pattern.compile(
                    "[A-Za-z]\\w{0,40}(\\[\\d{0,3}])?(\\.[A-Za-z]\\w{0,40}(\\[\\d{0,3}])?){0,6}");
    private static final Pattern STEP = Pattern.compile("(\\w+)|\\[(\\d*)]");

    private PostedForm() {}

    static Answer toAnswer(MultiValueMap<String, String> form) {
        Branch root = new Branch(false, new TreeMap<>());
        DateParts.joined(form)
                .forEach((name, values) -> {
                    if (PATH.matcher(name).matches()) {
                        values.stream()
                                .map(String::strip)
                                .filter(value -> !value.isEmpty())
                                .forEach(value -> root.put(steps(name), value));
                    }
                });
        return new Answer(root.toJson());
    }

    private static List<String> steps(String name) {
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(name);
        while (step.find()) {
            steps.add(step.group(1) == null ? "[" + step.group(2) : step.group(1));
        }
        return steps;
    }

    /** An object by field name, or a list by index: names that sort as numbers do. */
    private record Branch(boolean list, Map<String, Object> children) {

        void put(List<String> steps, String value) {
            String key =
                    steps.getFirst().equals("[") ? place(children.size()) : key(steps.getFirst());
            if (steps.size() == 1) {
                children.putIfAbsent(key, value);
                return;
            }
            boolean listNext = steps.get(1).startsWith("[");
            Object child =
                    children.computeIfAbsent(key, it -> new Branch(listNext, new TreeMap<>()));
            if (child instanceof Branch branch && branch.list() == listNext) {
                branch.put(steps.subList(1, steps.size()), value);
            }
        }

        private static String key(String step) {
            return step.startsWith("[") ? place(Integer.parseInt(step.substring(1))) : step;
        }

        private static String place(int index) {
            return "%04d".formatted(index);
        }

        JsonNode toJson() {
            if (list) {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                children.values().forEach(child -> array.add(json(child)));
                return array;
            }
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            children.forEach((name, child) -> object.set(name, json(child)));
            return object;
        }

        private static JsonNode json(Object child) {
            return child instanceof Branch branch
                    ? branch.toJson()
                    : JsonNodeFactory.instance.stringNode((String) child);
        }
    }
}
