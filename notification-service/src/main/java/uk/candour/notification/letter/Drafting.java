package uk.candour.notification.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Regime;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.Text;
import uk.candour.notification.correspondents.Authority;
import uk.candour.notification.letter.ResponseLetter.ByItem;
import uk.candour.notification.letter.ResponseLetter.Content;
import uk.candour.notification.letter.ResponseLetter.Repeated;
import uk.candour.notification.letter.ResponseLetter.StillWeighing;
import uk.candour.notification.letter.ResponseLetter.TooCostly;
import uk.candour.notification.letter.ResponseLetter.Vexatious;

/**
 * Turns records into a letter, or says why they do not make a lawful one. Closed words stop here:
 * what a letter holds is open.
 */
final class Drafting {

    private final Records records;
    private final List<Lacking> problems = new ArrayList<>();

    private Drafting(Records records) {
        this.records = records;
    }

    static Drafted draft(Records records, Authority authority, LocalDate date) {
        Drafting drafting = new Drafting(records);
        Optional<Content> content = drafting.content();
        if (content.isEmpty() || !drafting.problems.isEmpty()) {
            return new Drafted.Blocked(List.copyOf(drafting.problems));
        }
        var reply = records.reply();
        return new Drafted.Ready(
                new ResponseLetter(
                        records.kind(),
                        records.received().reference(),
                        date,
                        records.received().receivedOn(),
                        records.clarifiedOn(),
                        records.triage().subject(),
                        records.outcome(),
                        Law.of(records.triage().regime()),
                        reply == null ? null : open(reply.opening()),
                        content.get(),
                        reply == null ? null : open(reply.advice()),
                        authority));
    }

    /** The words where they are open; null where there are none or they are closed (s.17(4)). */
    static @Nullable String open(@Nullable Text text) {
        return text == null || text.closed() || text.text().isBlank() ? null : text.text();
    }

    private Optional<Content> content() {
        if (records.review() != null) {
            return new ReviewDrafting(records, problems).content(records.review());
        }
        return switch (records.triage().decision()) {
            case TriageDecision.Refuse refuse -> refusal(refuse);
            case TriageDecision.Allocate _ ->
                    records.kind() == ResponseKind.HOLDING ? stillWeighing() : byItem();
            case TriageDecision.Invalid _,
                    TriageDecision.Transfer _,
                    TriageDecision.Redirect _,
                    TriageDecision.Duplicate _,
                    TriageDecision.Clarify _ -> {
                problems.add(
                        Lacking.whole(
                                "a case that was not decided has no reply",
                                ReturnTo.CONSIDER,
                                "Decide the request"));
                yield Optional.empty();
            }
        };
    }

    private Optional<Content> refusal(TriageDecision.Refuse refuse) {
        if (records.triage().regime() == Regime.EIR) {
            problems.add(
                    Lacking.whole(
                            "the Environmental Information Regulations know no " + refuse.ground(),
                            ReturnTo.CONSIDER,
                            "Give the request to departments, and claim an exception there"));
            return Optional.empty();
        }
        String reason = open(refuse.reason());
        return switch (refuse.ground()) {
            case "s12(1)" -> Optional.of(tooCostly("section 12(1)", refuse, reason));
            case "s12(2)" -> Optional.of(tooCostly("section 12(2)", refuse, reason));
            case "s14(1)" -> Optional.of(new Vexatious(reason));
            case "s14(2)" -> Optional.of(new Repeated(reason, refuse.of()));
            default -> {
                problems.add(
                        Lacking.whole(
                                "no letter is known for the ground " + refuse.ground(),
                                ReturnTo.CONSIDER,
                                "Refuse on another ground, or give the request to departments"));
                yield Optional.empty();
            }
        };
    }

    private static TooCostly tooCostly(
            String citation, TriageDecision.Refuse refuse, @Nullable String reason) {
        return new TooCostly(citation, reason, refuse.estimate(), open(refuse.advice()));
    }

    private Optional<Content> stillWeighing() {
        List<Answer.Undecided> items = new AnswerDrafting(records, problems).undecided();
        if (items.isEmpty()) {
            problems.add(
                    Lacking.whole(
                            "a holding notice needs an item in which nothing is decided",
                            ReturnTo.PUBLIC_INTEREST,
                            "Weigh the public interest again"));
            return Optional.empty();
        }
        return Optional.of(new StillWeighing(items, records.earlierEstimate()));
    }

    private Optional<Content> byItem() {
        List<Answer> answers = new AnswerDrafting(records, problems).answers();
        return answers.isEmpty() ? Optional.empty() : Optional.of(new ByItem(answers));
    }
}
