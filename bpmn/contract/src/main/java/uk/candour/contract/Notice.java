package uk.candour.contract;

/** What an applicant is written to about without an answer to the request: no sign-off. */
public enum Notice {
    DUPLICATE,
    TRANSFERRED,
    INVALID,
    /** It is dealt with in another way. */
    REDIRECTED,
    CLARIFICATION,
    CLARIFICATION_REMINDER,
    CLARIFICATION_LAPSED,
    /** The date by which the answer is due is another than the applicant was told. */
    DATE_CHANGED,
    /** Complexity and volume need forty working days (EIR reg 7). */
    MORE_TIME,
    /** The answer is late. */
    OVERDUE,
    /** They withdrew, and nobody works on it any more. */
    WITHDRAWN,
    /** What is to be paid before the request is answered (FOIA s.9). */
    FEE,
    FEE_PAID,
    FEE_LAPSED,
    /** The request for an internal review is here. */
    REVIEW_ACKNOWLEDGED
}
