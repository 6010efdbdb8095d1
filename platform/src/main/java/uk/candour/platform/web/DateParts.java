package uk.candour.platform.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Puts a date that was typed as day, month and year together: {@code on-day}, {@code on-month} and
 * {@code on-year} become {@code on}, as 2026-01-31. What is no date stays as typed, for the reader
 * of the field to refuse; nothing typed is no field.
 */
public final class DateParts {

    private static final List<String> PARTS = List.of("-year", "-month", "-day");

    private DateParts() {}

    public static MultiValueMap<String, String> joined(MultiValueMap<String, String> form) {
        MultiValueMap<String, String> whole = new LinkedMultiValueMap<>();
        form.forEach((name, values) -> {
            if (!isPart(name, form)) {
                whole.addAll(name, values);
            } else if (name.endsWith("-day")) {
                whole.add(base(name), date(form, base(name)));
            }
        });
        return whole;
    }

    private static boolean isPart(String name, MultiValueMap<String, String> form) {
        return PARTS.stream().anyMatch(name::endsWith)
                && PARTS.stream().allMatch(part -> form.containsKey(base(name) + part));
    }

    private static String base(String name) {
        return name.substring(0, name.lastIndexOf('-'));
    }

    private static String date(MultiValueMap<String, String> form, String base) {
        List<String> typed =
                PARTS.stream().map(part -> padded(form.getFirst(base + part))).toList();
        return typed.stream().allMatch(String::isEmpty) ? "" : String.join("-", typed);
    }

    private static String padded(@Nullable String part) {
        String digits = Objects.requireNonNullElse(part, "").strip();
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
