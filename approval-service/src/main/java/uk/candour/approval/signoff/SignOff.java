package uk.candour.approval.signoff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.approval.signoff.SignOffOutcome.Approved;
import uk.candour.approval.signoff.SignOffOutcome.ByAuthor;
import uk.candour.approval.signoff.SignOffOutcome.Incomplete;
import uk.candour.approval.signoff.SignOffOutcome.OtherPack;
import uk.candour.approval.signoff.SignOffOutcome.Returned;
import uk.candour.contract.Actor;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.Text;

/**
 * One pack that waits for sign-off: its hash, who wrote it, and the items and claims it answers.
 *
 * @param steps those that it can go back to
 */
record SignOff(
        String packSha256,
        Set<Actor> authors,
        Set<Integer> items,
        Set<UUID> claims,
        Set<ReturnTo> steps) {

    /** A second person decides: nobody approves or returns their own work. */
    SignOffOutcome decide(SignOffAnswer answer, Actor by) {
        if (authors.contains(by)) {
            return new ByAuthor();
        }
        return switch (answer.decision()) {
            case APPROVE -> approve(answer);
            case RETURN -> sendBack(answer);
            case null -> new Incomplete(Map.of("decision", "Choose APPROVE or RETURN."));
        };
    }

    private SignOffOutcome approve(SignOffAnswer answer) {
        if (answer.packSha256() == null || answer.packSha256().isBlank()) {
            return new Incomplete(
                    Map.of("packSha256", "Give the SHA-256 of the pack that you approve."));
        }
        return isThisPack(answer) ? new Approved() : new OtherPack();
    }

    private SignOffOutcome sendBack(SignOffAnswer answer) {
        if (answer.packSha256() != null && !isThisPack(answer)) {
            return new OtherPack();
        }
        Map<String, String> errors = new LinkedHashMap<>();
        if (answer.to() == null) {
            errors.put("to", "Choose the step that the response goes back to.");
        } else if (!steps.contains(answer.to())) {
            errors.put(
                    "to",
                    steps.size() == 1
                            ? "A review goes back to its reviewer: choose REVIEW."
                            : "There is no reply yet that it could go back to: choose the public interest test"
                                    + " or a step before it.");
        }
        List<Integer> named = orEmpty(answer.items());
        if (!items.containsAll(named)) {
            errors.put("items", "Name items of this request only: " + items + ".");
        }
        List<UUID> claimed = orEmpty(answer.claims());
        if (!claims.containsAll(claimed)) {
            errors.put("claims", "Name claims of this response only.");
        }
        Text comment = answer.comment();
        if (comment == null || comment.text() == null || comment.text().isBlank()) {
            errors.put("comment", "Say what has to change before you can sign this off.");
        }
        return errors.isEmpty() && answer.to() != null && comment != null
                ? new Returned(answer.to(), named, claimed, comment)
                : new Incomplete(errors);
    }

    private boolean isThisPack(SignOffAnswer answer) {
        return packSha256.equalsIgnoreCase(answer.packSha256());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
