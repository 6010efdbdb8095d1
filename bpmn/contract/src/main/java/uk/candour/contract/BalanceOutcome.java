package uk.candour.contract;

/**
 * Where the public interest lies. Evenly balanced means disclose: maintaining must outweigh (FOIA
 * s.2(2)(b)).
 */
public enum BalanceOutcome {
    MAINTAIN,
    EVENLY_BALANCED,
    DISCLOSE,
    NOT_DECIDED
}
