package uk.candour.assessment.readiness;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.readiness.Reasoning.Step;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.platform.workqueue.Advice;

/**
 * Nearly the same question was decided the other way before. No decision binds the next, for
 * circumstances change; but whoever is refused may ask what did.
 */
final class Contradiction implements Rule {

    private static final double ALIKE = 0.6;

    /** One word in common says little: “What did it cost?” is asked of everything. */
    private static final int FEWEST = 2;

    private static final int MOST = 3;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Override
    public Stream<Advice> check(Reasoning reasoning) {
        Set<String> asked = Prose.stems(reasoning.asked().wording());
        return asked.size() < FEWEST
                ? Stream.of()
                : reasoning.decided().stream()
                        .filter(it -> Prose.likeness(asked, Prose.stems(it.wording())) >= ALIKE)
                        .flatMap(it -> against(it, reasoning))
                        .limit(MOST);
    }

    private static Stream<Advice> against(Decided earlier, Reasoning now) {
        return switch (now.step()) {
            case CONSIDERATION -> release(earlier, now);
            case HARM, JUSTIFICATION -> ground(earlier, now);
            case BALANCE -> balance(earlier, now);
            case REPLY -> Stream.of();
        };
    }

    /** What is withheld now is tested, and compared, claim by claim. */
    private static Stream<Advice> release(Decided earlier, Reasoning now) {
        return now.decision() == ItemDecision.RELEASE && earlier.withheld()
                ? Stream.of(
                        advice(
                                "decision",
                                "%s stood".formatted(earlier.limb()),
                                Provision.EXEMPT.under(now),
                                earlier))
                : Stream.of();
    }

    private static Stream<Advice> ground(Decided earlier, Reasoning now) {
        Boolean madeOut = madeOut(now);
        if (madeOut == null || madeOut == earlier.madeOut() || !concerns(earlier, now)) {
            return Stream.of();
        }
        String before =
                earlier.released()
                        ? "the information was released"
                        : earlier.madeOut()
                                ? earlier.limb() + " was made out"
                                : earlier.limb() + " was not made out";
        return Stream.of(
                advice(
                        now.step() == Step.HARM ? "likelihood" : "madeOut",
                        before,
                        Provision.REASON.under(now),
                        earlier));
    }

    /** Null where it is not said yet. */
    private static @Nullable Boolean madeOut(Reasoning now) {
        Likelihood likelihood = now.likelihood();
        if (likelihood == null) {
            return now.step() == Step.JUSTIFICATION ? true : null;
        }
        return likelihood != Likelihood.NOT_MADE_OUT;
    }

    private static Stream<Advice> balance(Decided earlier, Reasoning now) {
        BalanceOutcome outcome = now.outcome();
        if (outcome == null || outcome == BalanceOutcome.NOT_DECIDED || !concerns(earlier, now)) {
            return Stream.of();
        }
        boolean maintained = earlier.weighed() == BalanceOutcome.MAINTAIN;
        boolean weighed = earlier.weighed() != null || earlier.released();
        return !weighed || maintained == (outcome == BalanceOutcome.MAINTAIN)
                ? Stream.of()
                : Stream.of(
                        advice(
                                "outcome",
                                earlier.released()
                                        ? "the information was released"
                                        : maintained
                                                ? "the public interest lay in maintaining "
                                                        + earlier.limb()
                                                : "the public interest did not lie in maintaining "
                                                        + earlier.limb(),
                                Provision.BALANCE.under(now),
                                earlier));
    }

    /** The same limb on the same question, or a release, which no claim was made against. */
    private static boolean concerns(Decided earlier, Reasoning now) {
        return earlier.released()
                || now.claims().stream()
                        .anyMatch(it ->
                                it.limb().equals(earlier.limb())
                                        && it.question() == earlier.question());
    }

    private static Advice advice(String field, String before, String source, Decided earlier) {
        return new Advice(
                "contradiction",
                field,
                "This contradicts %s of %s, where %s on nearly the same question"
                        .formatted(earlier.reference(), DAY.format(earlier.closedOn()), before),
                source,
                "Say what is different now, or decide alike",
                Prose.quote(earlier.wording()));
    }
}
