package uk.candour.contract;

/** Where a case is, in the order of the process. */
public enum Stage {
    TRIAGE,
    CLARIFICATION,
    SEARCH,
    CONSIDER,
    FEE,
    GROUNDS,
    PUBLIC_INTEREST,
    REPLY,
    COMPOSE,
    SIGN_OFF,
    SEND,
    UNDELIVERED,
    CLOSED,
    /** After the case closed: somebody who took no part looks at it again. */
    REVIEW
}
