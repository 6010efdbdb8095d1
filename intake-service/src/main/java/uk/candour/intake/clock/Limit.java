package uk.candour.intake.clock;

/**
 * A number of working days that the law sets.
 *
 * @param reached what the last of them is: {@code the answer is due}
 * @param provision where the law says so
 */
record Limit(int workingDays, String reached, String provision) {

    /** Complex and voluminous requests: forty working days in all (EIR reg 7(1)). */
    static Limit extendedForComplexity() {
        return new Limit(40, "the answer is due", "EIR reg 7(1)");
    }

    /** What the Commissioner expects of a public interest extension: twenty more, forty in all. */
    static Limit expectedOfAnExtension() {
        return new Limit(40, "the decision is expected", "FOIA s.10(3)");
    }
}
