package uk.candour.notification.letter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Basis;
import uk.candour.contract.Likelihood;
import uk.candour.notification.prose.Block.Term;
import uk.candour.notification.prose.Prose;

/** Words why an exemption or exception applies (FOIA s.17(1)(c), EIR reg 14(3)). */
record ReasonWording(Prose prose, Law law) {

    void say(Reason reason) {
        switch (reason) {
            case Reason.Harm it -> harm(it);
            case Reason.Ground it -> ground(it);
            case Reason.Opinion it -> opinion(it);
        }
    }

    private void harm(Reason.Harm harm) {
        prose.say(
                law.harmTest()
                        + " We asked which interest is at stake, what the harm to it is, how it"
                        + " would come about, and how likely it is.");
        List<Term> terms = new ArrayList<>();
        add(terms, "The interest protected", harm.interest());
        add(terms, "The harm", harm.harm());
        add(terms, "How it would come about", harm.causalLink());
        add(terms, "How likely it is", likelihood(harm.likelihood()));
        prose.terms(terms);
    }

    private void ground(Reason.Ground ground) {
        prose.say(basis(ground.basis()));
        prose.sayAll(ground.reason());
        prose.terms(ground.particulars());
    }

    private void opinion(Reason.Opinion opinion) {
        prose.say(
                "This exemption applies only where the person whom the Act calls our qualified"
                        + " person holds the reasonable opinion that it does. Our qualified person"
                        + " has considered this request and given that opinion.");
        prose.sayAll(opinion.reason());
        if (opinion.likelihood() != null) {
            prose.terms(
                    List.of(new Term("How likely the harm is", likelihood(opinion.likelihood()))));
        }
    }

    private String basis(Basis basis) {
        return switch (basis) {
            case CLASS -> law.kindTest() + " It applies for this reason.";
            case NECESSITY ->
                    "This exemption applies where it is required for the purpose that it protects."
                            + " It is required here for this reason.";
            case ENDANGERMENT ->
                    "This exemption applies where somebody would, or would be likely to, be"
                            + " endangered. It applies for this reason.";
            case PREJUDICE ->
                    "This exemption applies where harm would, or would be likely to, follow. It"
                            + " applies for this reason.";
        };
    }

    static String likelihood(Likelihood likelihood) {
        return switch (likelihood) {
            case WOULD -> "The harm would happen: it is more probable than not.";
            case WOULD_BE_LIKELY ->
                    "The harm would be likely to happen: the risk of it is real and significant,"
                            + " not remote.";
            case NOT_MADE_OUT ->
                    throw new IllegalArgumentException("Harm that is not made out is no reason");
        };
    }

    private static void add(List<Term> terms, String label, @Nullable String text) {
        if (text != null) {
            terms.add(new Term(label, text));
        }
    }
}
