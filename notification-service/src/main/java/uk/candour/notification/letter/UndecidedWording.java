package uk.candour.notification.letter;

import uk.candour.contract.Question;
import uk.candour.notification.prose.Prose;

/**
 * Words that the public interest is still being weighed: the exemptions believed to apply and why,
 * that no decision is reached, and when it is expected (FOIA s.17(2)).
 */
record UndecidedWording(Prose prose, Law law) {

    private static final String TO_BE_WEIGHED =
            "This is a qualified exemption, so we also have to weigh the public interest.";

    void say(Answer.Undecided answer) {
        boolean disclosing = answer.question() == Question.DISCLOSE;
        if (disclosing) {
            prose.say(
                    "We confirm that we hold this information. We have not decided yet whether we"
                            + " can give it to you.");
        } else {
            prose.say(
                    "We have not decided yet whether we can tell you if we hold this information."
                            + " Until we have, this should not be taken as an indication that the"
                            + " information is or is not held.");
        }
        prose.heading(3, "Which exemptions we believe apply");
        ExemptionWording wording = new ExemptionWording(prose, law);
        answer.exemptions().forEach(it -> wording.say(it, TO_BE_WEIGHED));
        wording.reservation(answer.exemptions(), false, answer.unstated());
        prose.heading(3, "What we have not decided yet");
        prose.say((disclosing ? law.disclosing() : law.confirming()).test());
        prose.say(
                ("We are still weighing the public interest and have reached no decision. Section"
                                + " 10(3) of the Act gives us the time for that which is reasonable"
                                + " in the circumstances. We expect to have decided by %s, and will"
                                + " then write to you again.")
                        .formatted(LetterWording.day(answer.estimateOn())));
        if (answer.why() != null) {
            prose.say("This is why we need longer.").sayAll(answer.why());
        }
    }
}
