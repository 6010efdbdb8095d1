package uk.candour.notification.letter;

import java.util.List;
import uk.candour.notification.letter.Refusal.Exemption;
import uk.candour.notification.prose.Prose;

/** Words an exemption and why it applies (FOIA s.17(1), EIR reg 14). */
record ExemptionWording(Prose prose, Law law) {

    /**
     * @param weighing what its being qualified or absolute means here
     */
    void say(Exemption exemption, String weighing) {
        prose.heading(4, "%s (%s)".formatted(capital(exemption.citation()), exemption.name()));
        exemption.reasons().forEach(reason -> new ReasonWording(prose, law).say(reason));
        prose.say(weighing);
    }

    /**
     * That some exemptions' reasons, or others, are left out.
     *
     * @param relied whether reliance on FOIA s.17(4) is recorded
     */
    void reservation(List<Exemption> exemptions, boolean others, boolean relied) {
        boolean some = others || exemptions.stream().anyMatch(Exemption::reserved);
        boolean all = exemptions.stream().allMatch(Exemption::silent);
        if (all || some) {
            prose.say(law.reserved(all, relied));
        }
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
