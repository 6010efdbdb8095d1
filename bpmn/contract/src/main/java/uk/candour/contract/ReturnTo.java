package uk.candour.contract;

/** The step that an approver sends a response back to. */
public enum ReturnTo {
    SEARCH,
    CONSIDER,
    HARM,
    PUBLIC_INTEREST,
    REPLY
}
