package uk.candour.notification.letter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.NotificationEvent.Problem;
import uk.candour.contract.ReturnTo;

/**
 * Why records do not make a lawful letter, and who puts it right.
 *
 * @param item null where it is about the whole letter
 * @param what is missing or wrong
 * @param to the step that puts it right
 * @param whatToDo there
 */
record Lacking(@Nullable Integer item, String what, ReturnTo to, String whatToDo) {

    static Lacking of(int item, String what, ReturnTo to, String whatToDo) {
        return new Lacking(item, "item %d %s".formatted(item, what), to, whatToDo);
    }

    static Lacking whole(String what, ReturnTo to, String whatToDo) {
        return new Lacking(null, what, to, whatToDo);
    }

    /** As the person at that step reads it. */
    Problem problem() {
        String sentence = what.substring(0, 1).toUpperCase(Locale.UK) + what.substring(1);
        return new Problem(item, "%s. %s.".formatted(sentence, whatToDo), to);
    }
}
