package uk.candour.assessment.readiness;

/** What a passage is for. */
public enum Part {
    INTEREST,
    HARM,
    CAUSAL_LINK,
    /** Why an exemption that does not rest on prejudice applies, and the fields of its form. */
    REASON,
    FOR_DISCLOSURE,
    FOR_MAINTAINING,
    BALANCE,
    /** The words of the reply around the record. */
    REPLY
}
