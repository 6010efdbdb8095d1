package uk.candour.notification.letter;

import java.util.Objects;
import uk.candour.notification.letter.ResponseLetter.ByItem;

/** Words what was decided, in the one sentence that everybody reads. */
final class InShort {

    private InShort() {}

    static String of(ResponseLetter letter) {
        return switch (letter.kind()) {
            case FINAL -> answered(letter);
            case REVIEW -> reviewed(letter);
            case INTERIM ->
                    "We are answering part of your request now. For the rest we need longer to"
                            + " decide where the public interest lies. We explain below which is"
                            + " which, and when we expect to decide.";
            case HOLDING ->
                    "We need longer to decide whether the public interest is in answering your"
                            + " request in full. We explain below what we still have to weigh, and"
                            + " when we expect to decide.";
        };
    }

    private static String reviewed(ResponseLetter letter) {
        return letter.content() instanceof ResponseLetter.Reviewed it
                ? ReviewWording.inShort(it)
                : "";
    }

    private static String answered(ResponseLetter letter) {
        boolean someNotHeld =
                letter.content() instanceof ByItem it
                        && it.answers().stream().anyMatch(Answer.NotHeld.class::isInstance);
        return switch (Objects.requireNonNull(letter.outcome(), "outcome")) {
            case RELEASED_IN_FULL ->
                    someNotHeld
                            ? "We are giving you all that we hold of what you asked for. We do not"
                                    + " hold the rest, and explain below what we did to look for it."
                            : "We hold the information that you asked for, and we are giving it to"
                                    + " you.";
            case RELEASED_IN_PART ->
                    "We are giving you some of what you asked for, but not all of it. For each"
                            + " part that you do not receive, we explain why.";
            case WITHHELD_IN_FULL ->
                    "We hold information that you asked for, but we are not giving it to you. We"
                            + " explain why below.";
            case NEITHER_CONFIRMED_NOR_DENIED ->
                    someNotHeld
                            ? "We can neither confirm nor deny that we hold some of the information"
                                    + " that you asked for, and we do not hold the rest. We explain"
                                    + " this below."
                            : "We can neither confirm nor deny that we hold the information that you asked"
                                    + " for. We explain why below.";
            case NOT_HELD ->
                    "We do not hold the information that you asked for. We explain below what we"
                            + " did to look for it.";
            case COST_LIMIT ->
                    "Finding the information that you asked for would cost more than the limit that"
                            + " the law sets, so we are not answering this request. We explain below"
                            + " how you could ask for less.";
            case VEXATIOUS ->
                    "We are not answering this request, because we have concluded that it is"
                            + " vexatious in the sense that the Act gives that word.";
            case REPEATED ->
                    "We are not answering this request, because it repeats one that we have already"
                            + " answered.";
            case WITHDRAWN, DUPLICATE, TRANSFERRED, INVALID, BAU, UNCLEAR, FEE_UNPAID ->
                    throw new IllegalArgumentException(
                            "Nobody answers a case that is " + letter.outcome());
        };
    }
}
