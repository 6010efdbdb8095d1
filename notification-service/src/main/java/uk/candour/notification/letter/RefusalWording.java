package uk.candour.notification.letter;

import java.util.ArrayList;
import java.util.List;
import uk.candour.notification.letter.Refusal.Exemption;
import uk.candour.notification.letter.Refusal.PublicInterest;
import uk.candour.notification.letter.Refusal.Weighed;
import uk.candour.notification.prose.Prose;

/** Words the exemptions relied on, why each applies, and the public interest (FOIA s.17). */
final class RefusalWording {

    private RefusalWording() {}

    static void withheld(Prose prose, Refusal refusal, String what) {
        prose.heading(3, "Why we are withholding " + what);
        prose.say(
                (refusal.exemptions().size() == 1
                                ? "The following exemption in the Act applies to "
                                : "The following exemptions in the Act apply to ")
                        + what
                        + ".");
        refusal.exemptions().forEach(exemption -> exemption(prose, exemption));
        if (refusal.publicInterest() != null) {
            publicInterest(prose, refusal.publicInterest(), Test.DISCLOSING);
        }
        reservation(prose, refusal);
    }

    static void neither(Prose prose, Refusal refusal) {
        prose.say(
                "We neither confirm nor deny that we hold this information. The duty to say whether"
                        + " we do (section 1(1)(a) of the Act) does not apply, for the reasons"
                        + " below.");
        prose.say(
                "This should not be taken as an indication that the information is or is not"
                        + " held.");
        prose.heading(3, "Why we neither confirm nor deny");
        refusal.exemptions().forEach(exemption -> exemption(prose, exemption));
        if (refusal.publicInterest() != null) {
            publicInterest(prose, refusal.publicInterest(), Test.CONFIRMING);
        }
        reservation(prose, refusal);
    }

    private static void exemption(Prose prose, Exemption exemption) {
        prose.heading(4, "%s (%s)".formatted(capital(exemption.citation()), exemption.name()));
        exemption.reasons().forEach(reason -> ReasonWording.say(prose, reason));
        prose.say(
                exemption.qualified()
                        ? "This is a qualified exemption, so we have also weighed the public"
                                + " interest (below)."
                        : "This is an absolute exemption. Where it applies, the Act does not ask us"
                                + " to weigh the public interest.");
    }

    private static void publicInterest(Prose prose, PublicInterest interest, Test test) {
        prose.heading(4, "The public interest");
        prose.say(test.question);
        side(prose, test.disclosing, interest.forDisclosure());
        side(prose, test.maintaining, interest.forMaintaining());
        if (interest.balance() != null) {
            prose.say("This is how we balanced the two sides.").sayAll(interest.balance());
        }
        prose.say(test.conclusion);
    }

    private static void side(Prose prose, String favoured, List<Weighed> factors) {
        if (!factors.isEmpty()) {
            prose.say("In favour of " + favoured + " we considered, with the weight we gave it:");
            prose.bullets(factors.stream().map(RefusalWording::weighed).toList());
        }
    }

    private static String weighed(Weighed weighed) {
        String weight =
                switch (weighed.weight()) {
                    case LITTLE -> "Little weight";
                    case SOME -> "Some weight";
                    case SIGNIFICANT -> "Significant weight";
                };
        return weight + ": " + weighed.factor();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** What the reader must know of what is left out (s.17(4)). */
    private static void reservation(Prose prose, Refusal refusal) {
        List<Reason> reasons = new ArrayList<>();
        refusal.exemptions().forEach(exemption -> reasons.addAll(exemption.reasons()));
        PublicInterest interest = refusal.publicInterest();
        boolean balanceReserved = interest != null && interest.reserved();
        boolean silent = reasons.stream().allMatch(Reason::silent);
        if (silent) {
            prose.say(
                    "We do not set out our reasons here. We rely on section 17(4) of the Act, under"
                            + " which we need not give a reason where giving it would itself"
                            + " disclose exempt information.");
        } else if (balanceReserved || reasons.stream().anyMatch(Reason::reserved)) {
            prose.say(
                    "We have left some of our reasons out of this letter. We rely on section 17(4)"
                            + " of the Act, under which we need not give a reason to the extent that"
                            + " giving it would itself disclose exempt information.");
        }
    }

    /** What is weighed: disclosing the information (s.2(2)(b)) or saying whether it is held. */
    private enum Test {
        DISCLOSING(
                "disclosing the information",
                "maintaining the exemption",
                "We may withhold the information under a qualified exemption only if, in all"
                        + " the circumstances of the case, the public interest in maintaining the"
                        + " exemption outweighs the public interest in disclosing the information"
                        + " (section 2(2)(b) of the Act). If the two are evenly balanced, we must"
                        + " disclose.",
                "We have concluded that, in all the circumstances of the case, the public interest"
                        + " in maintaining the exemption outweighs the public interest in"
                        + " disclosing the information."),
        CONFIRMING(
                "confirming or denying",
                "neither confirming nor denying",
                "Under a qualified exemption we may neither confirm nor deny only if, in all"
                        + " the circumstances of the case, the public interest in maintaining the"
                        + " exclusion of the duty to confirm or deny outweighs the public interest"
                        + " in disclosing whether we hold the information (section 2(1)(b) of the"
                        + " Act). We weighed only that, and not what any information might say.",
                "We have concluded that, in all the circumstances of the case, the public interest"
                        + " in maintaining the exclusion of the duty to confirm or deny outweighs"
                        + " the public interest in disclosing whether we hold the information.");

        private final String disclosing;
        private final String maintaining;
        private final String question;
        private final String conclusion;

        Test(String disclosing, String maintaining, String question, String conclusion) {
            this.disclosing = disclosing;
            this.maintaining = maintaining;
            this.question = question;
            this.conclusion = conclusion;
        }
    }
}
