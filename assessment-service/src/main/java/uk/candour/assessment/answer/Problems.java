package uk.candour.assessment.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.AssessmentEvent;
import uk.candour.contract.Text;

/** Collects what is wrong with an answer, so that a person sees all of it at once. */
public final class Problems {

    private static final int LONGEST = 20_000;

    private final Map<String, String> byField = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    /** The first problem of a field is the one that is shown. */
    public void add(String field, String whatToDo) {
        byField.putIfAbsent(field, whatToDo);
    }

    /** Advice that blocks nothing. */
    public void warn(String advice) {
        warnings.add(advice);
    }

    /** Words that must be there; empty words stand in for missing ones, which are a problem. */
    public Text required(String field, @Nullable Text given, String whatToDo) {
        Text text = optional(field, given);
        if (text == null) {
            add(field, whatToDo);
            return Text.open("");
        }
        return text;
    }

    /** Words that may be there; null when they are blank. */
    public @Nullable Text optional(String field, @Nullable Text given) {
        if (given == null || isMissing(given)) {
            return null;
        }
        if (given.text().length() > LONGEST) {
            add(field, "Use fewer than %,d characters".formatted(LONGEST));
        }
        return new Text(given.text().strip(), given.closed());
    }

    /** One of an enum's names; the stand-in where it is missing or another word. */
    public <E extends Enum<E>> E chosen(String field, @Nullable String given, E standIn) {
        List<E> all = List.of(standIn.getDeclaringClass().getEnumConstants());
        return all.stream()
                .filter(it -> it.name().equals(given))
                .findFirst()
                .orElseGet(() -> {
                    String names = all.stream().map(Enum::name).collect(Collectors.joining(", "));
                    add(field, "Choose one of " + names);
                    return standIn;
                });
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** What there is so far; for where nothing more can be asked before it is put right. */
    public Outcome refused() {
        return new Outcome.Refused(byField);
    }

    /** The event with the warnings or, where there is any problem, all problems. */
    public Outcome orRecord(Supplier<AssessmentEvent> event) {
        return byField.isEmpty()
                ? new Outcome.Recorded(event.get(), List.copyOf(warnings))
                : refused();
    }

    /** Whether there are no words in it. */
    public static boolean isMissing(@Nullable Text given) {
        return given == null || given.text() == null || given.text().isBlank();
    }
}
