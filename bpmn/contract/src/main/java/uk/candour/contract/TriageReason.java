package uk.candour.contract;

/** Why a request, or one department's part of it, is on the triage desk. */
public enum TriageReason {
    RECEIVED,
    DECLINED,
    OVER_LIMIT,
    CLARIFICATION_NEEDED,
    RECALLED,
    /** The approver sent a refusal at triage back. */
    RETURNED,
    /** The applicant answered what they were asked. */
    CLARIFIED
}
