package uk.candour.intake.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Missing;
import uk.candour.contract.Redirection;
import uk.candour.intake.request.Words;

/** Reads the decisions that end a request at triage with a notice and without an answer. */
final class Endings {

    private static final int LONGEST_NAME = 200;

    private final TriageFile file;
    private final Map<String, String> problems;

    Endings(TriageFile file, Map<String, String> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Not a request in the sense of FOIA s.8; the advice how to put it right is a duty (s.16). */
    @Nullable TriageDecision invalid(TriageAnswer answer) {
        var missing = missing(answer.missing());
        var advice =
                new Told(file.mask(), problems)
                        .read(
                                "advice",
                                answer.advice(),
                                "Enter how the applicant can put it right");
        return advice == null ? null : new TriageDecision.Invalid(missing, advice);
    }

    private List<Missing> missing(@Nullable List<@Nullable String> named) {
        var missing = new ArrayList<Missing>();
        for (var name : named == null ? List.<String>of() : named) {
            Arrays.stream(Missing.values())
                    .filter(it -> it.name().equals(name) && !missing.contains(it))
                    .forEach(missing::add);
        }
        if (missing.isEmpty() || named == null || missing.size() < named.size()) {
            problems.put(
                    "missing",
                    "Select what is missing: NAME, ADDRESS, DESCRIPTION or WRITING, each once");
        }
        return missing;
    }

    /** No request for information: a person decides so, and the applicant can insist (M1b). */
    @Nullable TriageDecision redirect(TriageAnswer answer) {
        var as =
                Arrays.stream(Redirection.values())
                        .filter(it -> it.name().equals(answer.as()))
                        .findAny()
                        .orElse(null);
        if (as == null) {
            problems.put(
                    "as",
                    "Select how it is dealt with: SUBJECT_ACCESS, BUSINESS_AS_USUAL or COMPLAINT");
        }
        var next =
                new Told(file.mask(), problems)
                        .read("next", answer.next(), "Enter what happens next, and by when");
        return as == null || next == null ? null : new TriageDecision.Redirect(as, next);
    }

    /** Passed on only with the applicant's agreement; else they are told whom to ask. */
    @Nullable TriageDecision transfer(TriageAnswer answer) {
        var authority = answer.authority() == null ? "" : answer.authority().strip();
        if (authority.isEmpty()) {
            problems.put("authority", "Enter the name of the authority that holds the information");
        } else if (authority.length() > LONGEST_NAME || !Words.isLine(authority)) {
            problems.put("authority", "The name must be one line of 200 characters or fewer");
        } else if (file.mask().reveals(authority)) {
            problems.put("authority", Mask.REVEALS);
        }
        var agreed = answer.agreedOn();
        if (agreed != null
                && (agreed.isAfter(file.today()) || agreed.isBefore(file.receivedOn()))) {
            problems.put(
                    "agreedOn",
                    "The day on which the applicant agreed lies between the receipt and today");
        }
        return new TriageDecision.Transfer(authority, agreed);
    }

    @Nullable TriageDecision duplicate(TriageAnswer answer) {
        var original = file.original();
        if (answer.of() == null || answer.of().isBlank()) {
            problems.put("of", "Enter the reference");
        } else if (original == null) {
            problems.put("of", "There is no request with this reference");
        } else {
            problem(original).ifPresent(it -> problems.put("of", it));
        }
        return original == null ? null : new TriageDecision.Duplicate(original.reference());
    }

    private static Optional<String> problem(Original original) {
        if (original.itself()) {
            return Optional.of("A request is no duplicate of itself");
        }
        if (original.sender() == Sender.SOMEBODY_ELSE) {
            return Optional.of(
                    "That request came from somebody else: only a person's own can be a duplicate");
        }
        if (!original.open()) {
            return Optional.of(
                    "That request is not being answered any more. Refuse a repeated one under"
                            + " s14(2)");
        }
        return original.dueLater()
                ? Optional.of(
                        "That request is due later than this one. Answer this one, and make that"
                                + " one its duplicate")
                : Optional.empty();
    }

    /** What the officer should know; it never needs acknowledging. */
    static List<String> warnings(TriageDecision decision, @Nullable Original original) {
        return switch (decision) {
            case TriageDecision.Transfer it ->
                    List.of(
                            it.agreedOn() == null
                                    ? "The applicant has not agreed that the request is passed on:"
                                            + " do not pass it on. The letter tells them to ask "
                                            + it.authority()
                                    : "Pass the request on to %s today: the letter says so"
                                            .formatted(it.authority()));
            case TriageDecision.Redirect it ->
                    List.of(
                            "Hand it to whoever %s today: the letter says that it is dealt with. This case closes"
                                    .formatted(
                                            switch (it.as()) {
                                                case SUBJECT_ACCESS ->
                                                        "deals with subject access requests";
                                                case BUSINESS_AS_USUAL -> "does this every day";
                                                case COMPLAINT -> "deals with complaints";
                                            }));
            case TriageDecision.Duplicate it
                    when original != null && original.sender() == Sender.SAME_NAME ->
                    List.of(
                            "The two requests came from different addresses. Only the address of "
                                    + it.of()
                                    + " gets the answer: make sure that both are one person's");
            case TriageDecision.Refuse it
                    when original != null
                            && it.of() != null
                            && original.sender() == Sender.SAME_NAME ->
                    List.of(
                            it.of()
                                    + " came from another address: make sure that both are one"
                                    + " person’s");
            default -> List.of();
        };
    }
}
