package uk.candour.contract;

/** How a case ended. */
public enum CaseOutcome {
    RELEASED_IN_FULL,
    RELEASED_IN_PART,
    WITHHELD_IN_FULL,
    NEITHER_CONFIRMED_NOR_DENIED,
    NOT_HELD,
    COST_LIMIT,
    VEXATIOUS,
    REPEATED,
    WITHDRAWN,
    /** Another open request of the same person is being answered. */
    DUPLICATE,
    /** Another authority was asked, or named for the applicant to ask. */
    TRANSFERRED,
    /** Not a request in the sense of FOIA s.8. */
    INVALID,
    /** Business as usual: no request for information, so dealt with in another way. */
    BAU,
    /** The applicant did not say what they mean when they were asked (FOIA s.1(3)). */
    UNCLEAR,
    /** The applicant did not pay the fee within three months (FOIA s.9(2)). */
    FEE_UNPAID
}
