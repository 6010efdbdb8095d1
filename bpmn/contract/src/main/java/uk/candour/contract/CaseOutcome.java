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
    WITHDRAWN
}
