package uk.candour.contract;

/** What a case waits for that only its applicant can do. */
public enum WaitingFor {
    /** They were asked what they mean (FOIA s.1(3)). */
    ANSWER,
    /** They were asked to pay (FOIA s.9). */
    FEE
}
