package uk.candour.process.casefile;

/** Where a returned response goes back to in the model. */
public enum Route {
    /** A refusal at triage has no other step to go back to. */
    TRIAGE,
    SEARCH,
    CONSIDER,
    HARM,
    PUBLIC_INTEREST,
    REPLY,
    REVIEW
}
