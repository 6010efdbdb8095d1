package uk.candour.assessment.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an entry one by one and notes what is wrong with each. */
record Fields(Map<String, String> problems) {

    static String line(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    String required(String field, @Nullable String given, int longest, String whatToDo) {
        String line = optional(field, given, longest);
        if (line == null) {
            problems.putIfAbsent(field, whatToDo);
            return "";
        }
        return line;
    }

    @Nullable String optional(String field, @Nullable String given, int longest) {
        String line = line(given);
        if (line.length() > longest || line.codePoints().anyMatch(Character::isISOControl)) {
            problems.putIfAbsent(
                    field, "Use one line of %d characters or fewer".formatted(longest));
        }
        return line.isEmpty() ? null : line;
    }

    String oneOf(String field, @Nullable String given, List<String> choices) {
        if (!choices.contains(line(given))) {
            problems.putIfAbsent(field, "Choose one of " + String.join(", ", choices));
            return choices.getFirst();
        }
        return line(given);
    }

    <E extends Enum<E>> E constant(String field, @Nullable String given, E standIn) {
        Class<E> type = standIn.getDeclaringClass();
        List<String> names = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
        String chosen = oneOf(field, given, names);
        return names.contains(line(given)) ? Enum.valueOf(type, chosen) : standIn;
    }
}
