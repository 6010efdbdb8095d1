package uk.candour.contract;

/** A further test that some exemptions bring with them. */
public enum Special {
    NONE,
    /** The reasonable opinion of the qualified person (FOIA s.36(5)). */
    QUALIFIED_PERSON,
    /** Legitimate interests, necessity and balance (FOIA s.40(2) with s.40(8)). */
    LEGITIMATE_INTERESTS,
    /** An actionable breach of confidence (FOIA s.41). */
    CONFIDENCE
}
