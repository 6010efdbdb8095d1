package uk.candour.platform.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * What the form fragments ask about a field, read by templates as {@code #form}. A field is named
 * by the path of its value in the API's JSON ({@code items[0].decision}, {@code departments[]});
 * the model's {@code errors} and {@code answer} are looked up by that path.
 */
public class FormState {

    /** The id of the field, which an error summary can link to: {@code items-0-decision}. */
    public String id(String path) {
        return whole(path).replaceAll("\\[(\\d+)]", "-$1").replace('.', '-');
    }

    public @Nullable String error(@Nullable Map<String, String> errors, String path) {
        if (errors == null) {
            return null;
        }
        String exact = errors.get(path);
        return exact == null ? errors.get(whole(path)) : exact;
    }

    public @Nullable String describedBy(String id, @Nullable String hint, @Nullable String error) {
        String ids =
                Stream.of(hint == null ? null : id + "-hint", error == null ? null : id + "-error")
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    public String classes(@Nullable String... names) {
        return Stream.of(names).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** What was typed before, or the given value where the form is new. */
    public String value(@Nullable Object answer, String path, @Nullable Object initial) {
        Object typed = AnswerPath.find(answer, path);
        return String.valueOf(Objects.requireNonNullElse(typed == null ? initial : typed, ""));
    }

    /** How many entries a list had when it was typed: so many rows to show again. */
    public int count(@Nullable Object answer, String path) {
        return AnswerPath.find(answer, path) instanceof Collection<?> entries ? entries.size() : 0;
    }

    /** Whether this choice was made before; of several where the path names a list. */
    public boolean chosen(
            @Nullable Object answer, String path, Object option, @Nullable Object initial) {
        Object typed = AnswerPath.find(answer, path);
        Object made = typed == null ? initial : typed;
        return made instanceof Collection<?> several
                ? several.stream().anyMatch(one -> same(one, option))
                : made != null && same(made, option);
    }

    /** The day, month or year of a date that was typed or is proposed. */
    public String datePart(
            @Nullable Object answer, String path, String part, @Nullable Object initial) {
        String date = value(answer, path, initial);
        String[] typed = date.split("-", 3);
        if (typed.length < 3) {
            return part.equals("year") ? date : "";
        }
        return switch (part) {
            case "day" -> plain(typed[2]);
            case "month" -> plain(typed[1]);
            default -> typed[0];
        };
    }

    /**
     * Choices as a list of options, a map from value to text, an enum's constants or plain words.
     */
    public List<Option> options(Object choices) {
        if (choices instanceof Map<?, ?> texts) {
            return texts.entrySet().stream()
                    .map(it -> Option.of(text(it.getKey()), text(it.getValue())))
                    .toList();
        }
        Stream<?> each =
                choices instanceof Collection<?> list
                        ? list.stream()
                        : Stream.of((Object[]) choices);
        return each.map(it -> it instanceof Option option ? option : Option.of(text(it), words(it)))
                .toList();
    }

    /** A code as people read it: {@code NOT_HELD} and {@code not-held} are Not held. */
    public String words(@Nullable Object code) {
        String words = text(code).replace('_', ' ').replace('-', ' ').strip();
        return words.equals(words.toUpperCase(Locale.ROOT))
                ? StringUtils.capitalize(words.toLowerCase(Locale.ROOT))
                : StringUtils.capitalize(words);
    }

    /** The name of the fragment that an option reveals: letters, digits and hyphens only. */
    public String word(String value) {
        return value.replaceAll("\\W+", "-");
    }

    private static boolean same(Object one, Object other) {
        return text(one).equals(text(other));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String plain(String digits) {
        return digits.startsWith("0") && digits.length() == 2 ? digits.substring(1) : digits;
    }

    /** {@code departments[]} and {@code reason.text} are told by the field as a whole. */
    private static String whole(String path) {
        return path.replaceAll("(\\[]|\\.text)$", "");
    }
}
