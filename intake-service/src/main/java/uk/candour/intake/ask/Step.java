package uk.candour.intake.ask;

import java.util.Locale;
import java.util.Set;

/** The pages of the form, in order. */
enum Step {
    INFORMATION,
    NAME,
    EMAIL,
    CHECK;

    /** What the page asks for, as {@code Validity} names it. */
    Set<String> fields() {
        return switch (this) {
            case INFORMATION -> Set.of("subject", "text");
            case NAME -> Set.of("applicant.name");
            case EMAIL -> Set.of("applicant.email");
            case CHECK -> Set.of();
        };
    }

    String path() {
        return "/request/" + name().toLowerCase(Locale.ROOT);
    }

    String view() {
        return "ask/" + name().toLowerCase(Locale.ROOT);
    }
}
