package uk.candour.intake.triage;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Text;
import uk.candour.intake.triage.TriageOutcome.Decided;
import uk.candour.intake.triage.TriageOutcome.Incomplete;

/** Reads an officer's answer against the file: pure, and complete or not recorded at all. */
final class Triage {

    private static final Set<String> GROUNDS = Set.of("s12(1)", "s12(2)", "s14(1)", "s14(2)");

    private static final String CHOICE =
            "Choose ALLOCATE, CLARIFY, REFUSE, INVALID, REDIRECT, TRANSFER or DUPLICATE";

    private final TriageFile file;
    private final Map<String, String> problems = new LinkedHashMap<>();

    private Triage(TriageFile file) {
        this.file = file;
    }

    static TriageOutcome decide(TriageAnswer answer, TriageFile file) {
        return new Triage(file).decide(answer);
    }

    private TriageOutcome decide(TriageAnswer answer) {
        var wording = new ConfirmedWording(file, problems).read(answer);
        var regime = new GoverningLaw(file, problems).read(answer);
        var endings = new Endings(file, problems);
        var decision =
                switch (answer.decision()) {
                    case "ALLOCATE" -> allocate(answer.departments());
                    case "REFUSE" -> refuse(answer);
                    case "CLARIFY" -> clarify(answer.question());
                    case "INVALID" -> endings.invalid(answer);
                    case "TRANSFER" -> endings.transfer(answer);
                    case "REDIRECT" -> endings.redirect(answer);
                    case "DUPLICATE" -> endings.duplicate(answer);
                    case null -> missing("decision", "Select what to do with the request");
                    default -> missing("decision", CHOICE);
                };
        return decision == null || !problems.isEmpty()
                ? new Incomplete(problems)
                : new Decided(regime, wording, decision);
    }

    private @Nullable TriageDecision allocate(@Nullable List<@Nullable String> named) {
        var codes =
                named == null
                        ? List.<String>of()
                        : named.stream().map(it -> it == null ? "" : it.strip()).toList();
        if (codes.isEmpty()) {
            return missing("departments", "Select at least one department");
        }
        for (int i = 0; i < codes.size(); i++) {
            if (!file.knows(codes.get(i))) {
                problems.put(
                        "departments[" + i + "]",
                        "There is no such department. Choose from " + file.knownCodes());
            }
        }
        if (new HashSet<>(codes).size() < codes.size()) {
            problems.put("departments", "Name each department once");
        }
        return new TriageDecision.Allocate(codes);
    }

    private @Nullable TriageDecision refuse(TriageAnswer answer) {
        var ground = answer.ground();
        var reason = answer.reason();
        if (ground == null || !GROUNDS.contains(ground)) {
            problems.put(
                    "ground",
                    "Select s12(1) (over the cost limit), s12(2) (even to confirm is), s14(1)"
                            + " (vexatious) or s14(2) (repeated)");
        }
        if (reason == null || reason.text() == null || reason.text().isBlank()) {
            problems.put("reason", "Enter why the request is refused on this ground");
        } else if (file.mask().reveals(reason.text())) {
            problems.put("reason", Mask.REVEALS);
        }
        if (ground == null || reason == null) {
            return null;
        }
        return switch (ground) {
            case "s12(1)", "s12(2)" -> new CostRefusal(file, problems).read(answer, ground, reason);
            case "s14(2)" -> repeated(answer, reason);
            default -> new TriageDecision.Refuse(ground, reason);
        };
    }

    /** Only what was complied with, for the same person, can be repeated (FOIA s.14(2)). */
    private TriageDecision repeated(TriageAnswer answer, Text reason) {
        var named = answer.named();
        if (named == null || named.isBlank()) {
            return new TriageDecision.Refuse("s14(2)", reason);
        }
        var field = answer.of() == null || answer.of().isBlank() ? "repeats" : "of";
        var earlier = file.original();
        if (earlier == null) {
            problems.put(field, "There is no request with this reference");
            return new TriageDecision.Refuse("s14(2)", reason);
        }
        if (earlier.itself()) {
            problems.put(field, "A request does not repeat itself");
        } else if (earlier.sender() == Sender.SOMEBODY_ELSE) {
            problems.put(
                    field,
                    "That request came from somebody else: only a person’s own can be repeated"
                            + " (FOIA s.14(2))");
        } else if (!earlier.complied()) {
            problems.put(
                    field,
                    "That request was not complied with: what it asked for was not given, nor was"
                            + " it said that nothing is held (FOIA s.14(2))");
        }
        return new TriageDecision.Refuse("s14(2)", reason, null, null, earlier.reference());
    }

    /** Asked in order to identify and locate the information, never to narrow it (FOIA s.1(3)). */
    private @Nullable TriageDecision clarify(@Nullable Text question) {
        var asked =
                new Told(file.mask(), problems)
                        .read("question", question, "Enter what the applicant is to say");
        return asked == null ? null : new TriageDecision.Clarify(asked);
    }

    private @Nullable TriageDecision missing(String field, String message) {
        problems.put(field, message);
        return null;
    }
}
