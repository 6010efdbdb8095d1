package uk.candour.intake.ask;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.intake.request.Asked;
import uk.candour.intake.request.Receipt;
import uk.candour.intake.request.Validity;

/**
 * What somebody has answered so far.
 *
 * @param id also the idempotency key of its submission: a draft becomes one request at most
 * @param receipt of the request that it became
 */
record Draft(
        String id,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String name,
        @Nullable String email,
        @Nullable Receipt receipt) {

    static Draft empty(String id) {
        return new Draft(id, null, null, null, null, null);
    }

    Draft withInformation(String newSubject, String newText) {
        return new Draft(id, newSubject, newText, name, email, null);
    }

    Draft withName(String newName) {
        return new Draft(id, subject, text, newName, email, null);
    }

    Draft withEmail(String newEmail) {
        return new Draft(id, subject, text, name, newEmail, null);
    }

    Asked asked() {
        return Asked.tidied(orEmpty(name), orEmpty(email), orEmpty(subject), orEmpty(text));
    }

    /** What is wrong with the answers to one question. */
    Map<String, String> problems(Step step) {
        var problems = Validity.problems(asked());
        problems.keySet().retainAll(step.fields());
        return problems;
    }

    /** The first question without a valid answer, or the page to check them all. */
    Step next() {
        return Arrays.stream(Step.values())
                .filter(step -> !problems(step).isEmpty())
                .findFirst()
                .orElse(Step.CHECK);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
