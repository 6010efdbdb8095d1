package uk.candour.contract;

/** How likely the harm is: more probable than not, a real and significant risk, or neither. */
public enum Likelihood {
    WOULD,
    WOULD_BE_LIKELY,
    NOT_MADE_OUT
}
