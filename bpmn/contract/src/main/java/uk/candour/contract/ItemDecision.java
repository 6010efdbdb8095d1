package uk.candour.contract;

/** What is to be done with one item. */
public enum ItemDecision {
    RELEASE,
    PART,
    WITHHOLD,
    NOT_HELD,
    NEITHER_CONFIRM_NOR_DENY
}
