package uk.candour.platform.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a value in nested maps and lists by its JSON path: {@code items[0].claims[1].limb}. */
final class AnswerPath {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    private AnswerPath() {}

    static @Nullable Object find(@Nullable Object answer, String path) {
        if (answer instanceof Map<?, ?> flat && flat.containsKey(path)) {
            return flat.get(path);
        }
        Object here = answer;
        Matcher step = STEP.matcher(path);
        while (here != null && step.find()) {
            here = step.group(1) == null ? at(here, step.group(2)) : of(here, step.group(1));
        }
        return here;
    }

    private static @Nullable Object of(Object here, String name) {
        if (here instanceof Map<?, ?> object) {
            return object.get(name);
        }
        // A text that may also be kept closed is plain text until it is.
        return name.equals("text") ? here : null;
    }

    private static @Nullable Object at(Object here, String index) {
        int place = Integer.parseInt(index);
        return here instanceof List<?> list && place < list.size() ? list.get(place) : null;
    }
}
