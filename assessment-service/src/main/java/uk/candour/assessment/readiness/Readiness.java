package uk.candour.assessment.readiness;

import java.util.List;
import uk.candour.platform.workqueue.Advice;

/** All rules, in the order in which somebody would read the reasoning. */
public final class Readiness {

    private static final List<Rule> RULES =
            List.of(
                    new NoLimb(),
                    new NoLikelihood(),
                    new CouldForWould(),
                    new HarmNotSpecific(),
                    new OutsideTheExemption(),
                    new Unweighed(),
                    new OneSided(),
                    new Repeated(),
                    new Boilerplate(),
                    new Contradiction(),
                    new AnotherAuthority(),
                    new NoAuthor(),
                    new NoPartialDisclosure());

    private Readiness() {}

    public static List<Advice> of(Reasoning reasoning) {
        return RULES.stream().flatMap(rule -> rule.check(reasoning)).toList();
    }
}
