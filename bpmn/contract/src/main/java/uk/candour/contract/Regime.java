package uk.candour.contract;

/** The law a case is decided under. */
public enum Regime {
    /** Freedom of Information Act 2000. */
    FOIA,
    /** Environmental Information Regulations 2004. */
    EIR
}
