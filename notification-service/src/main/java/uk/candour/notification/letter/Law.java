package uk.candour.notification.letter;

import uk.candour.contract.Regime;

/**
 * The law that a request falls under, as far as a letter's words depend on it: the two laws give
 * the same right, but refuse, weigh and review under different provisions and in different terms.
 */
public interface Law {

    /** The law of that name. */
    static Law of(Regime regime) {
        return switch (regime) {
            case FOIA -> new TheAct();
            case EIR -> new TheRegulations();
        };
    }

    /** How a reply begins where the officer wrote no opening. */
    String opening(String receivedOn);

    /** What it calls a ground for refusing. */
    String bar();

    /** Its own short name, as the opening introduces it. */
    String name();

    /** When a ground that rests on harm applies. */
    String harmTest();

    /** When a ground that rests on the kind of information or request applies. */
    String kindTest();

    String notHeld();

    /** That the duty to say whether the information is held does not apply. */
    String neither();

    /** What follows from a ground being qualified or absolute. */
    String weighed(boolean qualified);

    Weighing disclosing();

    Weighing confirming();

    /**
     * What the reader must know of reasons that are left out.
     *
     * @param all whether none is given
     * @param relied whether reliance on FOIA s.17(4) is recorded
     */
    String reserved(boolean all, boolean relied);

    /** How long everybody has for an internal review. */
    String review(String reference);

    /** Under what the regulator decides on a complaint. */
    String remedy();

    /** The same for a reader to whom the law was not introduced by its short name. */
    String remedyInFull();

    /** What it requires of an answer, as in "as …". */
    String demand();

    /**
     * What is weighed against what, and the test that decides.
     *
     * @param disclosing one side, as in "in favour of …"
     */
    record Weighing(String disclosing, String maintaining, String test, String conclusion) {}
}
