package uk.candour.platform.workqueue;

/**
 * Something to think about before work is completed. It blocks nothing and needs no acknowledging.
 *
 * @param rule the id of the rule that found it
 * @param field the path of the field it is about, as problems name it
 * @param source where the rule comes from: a section of an Act, a regulator's guidance
 * @param words those of the answer that caused it; empty where something is missing
 */
public record Advice(
        String rule, String field, String wrong, String source, String suggestion, String words) {

    /** All of it in words, for where there is one line for it. */
    public String line() {
        String quoted = words.isEmpty() ? "" : ": “%s”".formatted(words);
        return "%s%s. %s (%s)".formatted(wrong, quoted, suggestion, source);
    }
}
