package uk.candour.notification.letter;

import java.util.List;
import uk.candour.notification.letter.Law.Weighing;
import uk.candour.notification.letter.Refusal.Exemption;
import uk.candour.notification.letter.Refusal.PublicInterest;
import uk.candour.notification.letter.Refusal.Weighed;
import uk.candour.notification.prose.Prose;

/**
 * Words the exemptions relied on, why each applies, and the public interest (FOIA s.17, EIR reg
 * 14).
 */
record RefusalWording(Prose prose, Refusal refusal, Law law) {

    void withheld(String what) {
        prose.heading(3, "Why we are withholding " + what);
        prose.say(
                (refusal.exemptions().size() == 1
                                ? "The following %s in %s applies to %s."
                                : "The following %ss in %s apply to %s.")
                        .formatted(law.bar(), law.name(), what));
        why(law.disclosing());
    }

    void neither() {
        prose.say(law.neither());
        prose.say(
                "This should not be taken as an indication that the information is or is not"
                        + " held.");
        prose.heading(3, "Why we neither confirm nor deny");
        why(law.confirming());
    }

    private void why(Weighing weighing) {
        refusal.exemptions().forEach(this::exemption);
        if (refusal.publicInterest() != null) {
            publicInterest(refusal.publicInterest(), weighing);
        }
        reservation();
    }

    private void exemption(Exemption exemption) {
        new ExemptionWording(prose, law).say(exemption, law.weighed(exemption.qualified()));
    }

    private void publicInterest(PublicInterest interest, Weighing weighing) {
        prose.heading(4, "The public interest");
        prose.say(weighing.test());
        side(weighing.disclosing(), interest.forDisclosure());
        side(weighing.maintaining(), interest.forMaintaining());
        if (interest.balance() != null) {
            prose.say("This is how we balanced the two sides.").sayAll(interest.balance());
        }
        prose.say(weighing.conclusion());
    }

    private void side(String favoured, List<Weighed> factors) {
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

    /** What the reader must know of what is left out. */
    private void reservation() {
        PublicInterest interest = refusal.publicInterest();
        new ExemptionWording(prose, law)
                .reservation(
                        refusal.exemptions(),
                        interest != null && interest.reserved(),
                        refusal.unstated());
    }
}
