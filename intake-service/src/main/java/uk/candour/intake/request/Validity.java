package uk.candour.intake.request;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a request says what section 8 asks for: the applicant's name, an address for
 * correspondence and a description of the information. Each problem says what to enter.
 */
public final class Validity {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_TEXT = 20_000;

    private Validity() {}

    /** Problems by field, in the order in which the questions are asked; empty when valid. */
    public static Map<String, String> problems(Asked asked) {
        var problems = new LinkedHashMap<String, String>();
        subject(asked.subject()).ifPresent(it -> problems.put("subject", it));
        text(asked.text()).ifPresent(it -> problems.put("text", it));
        name(asked.name()).ifPresent(it -> problems.put("applicant.name", it));
        EmailAddress.problem(asked.email()).ifPresent(it -> problems.put("applicant.email", it));
        return problems;
    }

    private static Optional<String> subject(String subject) {
        if (!Words.hasLetterOrDigit(subject)) {
            return Optional.of("Enter a short title for your request");
        }
        return tooLong("The title", subject, LONGEST_SUBJECT)
                .or(() -> notALine("The title", subject));
    }

    private static Optional<String> text(String text) {
        if (!Words.hasLetterOrDigit(text)) {
            return Optional.of("Enter the information you want");
        }
        return tooLong("Your request", text, LONGEST_TEXT)
                .or(() ->
                        Words.isText(text)
                                ? Optional.empty()
                                : Optional.of(
                                        "Your request must not contain control"
                                                + " characters: type it again or paste it"
                                                + " as plain text"));
    }

    private static Optional<String> name(String name) {
        if (!Words.hasLetterOrDigit(name)) {
            return Optional.of("Enter your full name");
        }
        return tooLong("Your name", name, LONGEST_NAME).or(() -> notALine("Your name", name));
    }

    private static Optional<String> tooLong(String what, String value, int longest) {
        return value.length() <= longest
                ? Optional.empty()
                : Optional.of("%s must be %,d characters or fewer".formatted(what, longest));
    }

    private static Optional<String> notALine(String what, String value) {
        return Words.isLine(value)
                ? Optional.empty()
                : Optional.of(what + " must be on one line, without control characters");
    }
}
