package uk.candour.contract;

/** How something is dealt with that came as a request for information and is none. */
public enum Redirection {
    /** The applicant's own personal data (UK GDPR Article 15; FOIA s.40(1)). */
    SUBJECT_ACCESS,
    /** Something that the authority answers or does every day. */
    BUSINESS_AS_USUAL,
    COMPLAINT
}
