package uk.candour.notification.letter;

import org.jspecify.annotations.Nullable;
import uk.candour.notification.correspondents.Authority;
import uk.candour.notification.letter.ResponseLetter.Repeated;
import uk.candour.notification.letter.ResponseLetter.TooCostly;
import uk.candour.notification.letter.ResponseLetter.Vexatious;
import uk.candour.notification.prose.Prose;

/** Words a refusal of the whole request (FOIA s.17(5)). */
final class WholeRefusalWording {

    private WholeRefusalWording() {}

    static void tooCostly(Prose prose, TooCostly refusal, ResponseLetter letter) {
        Authority authority = letter.authority();
        prose.heading(2, "Why we are not answering this request");
        prose.say(
                ("Under %s of the Act we need not comply with a request where we estimate that"
                                + " complying would cost more than the “appropriate limit”. We"
                                + " estimate that complying with your request would.")
                        .formatted(refusal.citation()));
        prose.say(
                ("For us the limit is £%d. The Freedom of Information and Data Protection"
                                + " (Appropriate Limit and Fees) Regulations 2004 set it, and they count an"
                                + " hour of one person’s work as £25, so it stands for %d hours. Only the"
                                + " time to find out whether we hold the information, to locate it, to"
                                + " retrieve it and to extract it is counted.")
                        .formatted(authority.costLimit(), authority.hoursWithinLimit()));
        if (refusal.estimate() != null) {
            prose.heading(3, "How we estimated it").sayAll(refusal.estimate());
        }
        prose.heading(2, "How you could ask for less");
        prose.say(
                ("We would like to help you to a request that we can answer. You could ask about a"
                                + " shorter time, about one place, team or subject, or for a summary or"
                                + " particular documents instead of everything. Write to us at %s, quoting"
                                + " %s, and we will tell you what is likely to fit within the limit.")
                        .formatted(authority.email(), letter.reference()));
        prose.say("A request that you have narrowed is a new request, with its own time limit.");
    }

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
        reason(prose, refusal.reason());
    }

    private static void reason(Prose prose, @Nullable String reason) {
        if (reason != null) {
            prose.heading(3, "Our reasons").sayAll(reason);
        }
    }
}
