package uk.candour.notification.letter;

import org.jspecify.annotations.Nullable;
import uk.candour.notification.letter.ResponseLetter.Repeated;
import uk.candour.notification.letter.ResponseLetter.Vexatious;
import uk.candour.notification.prose.Prose;

/** Words a refusal of the whole request (FOIA s.17(5)). */
final class WholeRefusalWording {

    private WholeRefusalWording() {}

    static void vexatious(Prose prose, Vexatious refusal) {
        prose.heading(2, "Why we are not answering this request");
        prose.say(
                "Under section 14(1) of the Act we need not comply with a request that is"
                        + " vexatious. The word describes the request and not the person who made"
                        + " it: it means that answering would cause disruption, burden or distress"
                        + " out of proportion to what the request could achieve, or without"
                        + " justification. We have concluded that section 14(1) applies to this"
                        + " request.");
        reason(prose, refusal.reason());
    }

    static void repeated(Prose prose, Repeated refusal) {
        prose.heading(2, "Why we are not answering this request");
        prose.say(
                "Under section 14(2) of the Act, once we have complied with somebody’s request we"
                        + " need not comply with a later one from them that is identical or"
                        + " substantially similar, unless a reasonable time has passed in between."
                        + " We have concluded that section 14(2) applies to this request.");
        if (refusal.of() != null) {
            prose.say("It repeats your request %s, which we answered.".formatted(refusal.of()));
        }
        reason(prose, refusal.reason());
    }

    private static void reason(Prose prose, @Nullable String reason) {
        if (reason != null) {
            prose.heading(3, "Our reasons").sayAll(reason);
        }
    }
}
