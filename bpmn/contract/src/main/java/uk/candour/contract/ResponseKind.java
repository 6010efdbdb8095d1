package uk.candour.contract;

/**
 * The responses a case can have. Exactly one FINAL per case; the others as often as they are signed
 * off.
 */
public enum ResponseKind {
    HOLDING,
    INTERIM,
    FINAL
}
