package uk.candour.contract;

/**
 * The responses a case can have. Exactly one FINAL per case; the others as often as they are signed
 * off.
 */
public enum ResponseKind {
    /** Nothing more is answered yet: the public interest is still being weighed (FOIA s.17(2)). */
    HOLDING,
    /** Some items are answered; in the others the public interest is still being weighed. */
    INTERIM,
    FINAL,
    /** The outcome of an internal review; at most one per case. */
    REVIEW
}
