package uk.candour.assessment.answer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads parts of an answer that may have been left out. */
public final class Given {

    private Given() {}

    /** The list without empty places; an absent one is empty. */
    public static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given.stream().filter(Objects::nonNull).toList();
    }

    public static String word(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    /** References of other cases, each once; null where none is named. */
    public static @Nullable List<String> references(@Nullable List<String> given) {
        List<String> named = list(given).stream().distinct().toList();
        return named.isEmpty() ? null : named;
    }

    /** One of an enum's names; null where it is missing or another word. */
    public static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, @Nullable String given) {
        return Stream.of(type.getEnumConstants())
                .filter(it -> it.name().equals(given))
                .findFirst()
                .orElse(null);
    }
}
