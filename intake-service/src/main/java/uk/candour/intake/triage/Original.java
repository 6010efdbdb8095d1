package uk.candour.intake.triage;

/**
 * The request that another one is said to be a duplicate of.
 *
 * @param itself it is the same request
 * @param open it is still to be answered
 * @param dueLater the answer to it is due after the answer to the other: who asked would wait for
 *     longer than the law allows (FOIA s.10(1))
 * @param complied it was answered: only then can another one repeat it (FOIA s.14(2))
 */
record Original(
        String reference,
        boolean itself,
        Sender sender,
        boolean open,
        boolean dueLater,
        boolean complied) {

    /** One that is not answered. */
    Original(String reference, boolean itself, Sender sender, boolean open, boolean dueLater) {
        this(reference, itself, sender, open, dueLater, false);
    }
}
