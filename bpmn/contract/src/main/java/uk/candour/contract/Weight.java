package uk.candour.contract;

/** The weight a person gives a factor. Weights are never added up. */
public enum Weight {
    LITTLE,
    SOME,
    SIGNIFICANT
}
