package uk.candour.contract;

/** What an applicant is written to about without an answer to the request: no sign-off. */
public enum Notice {
    DUPLICATE,
    TRANSFERRED,
    INVALID,
    CLARIFICATION,
    CLARIFICATION_REMINDER,
    CLARIFICATION_LAPSED
}
