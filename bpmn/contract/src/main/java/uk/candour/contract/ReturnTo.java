package uk.candour.contract;

/** The step that a response is sent back to, in the order of the process. */
public enum ReturnTo {
    SEARCH,
    CONSIDER,
    HARM,
    PUBLIC_INTEREST,
    REPLY,
    /** The internal review, and only that where it is what was returned. */
    REVIEW
}
