package uk.candour.contract;

/** What came of a consultation. The authority decides: no view binds it, and silence is none. */
public enum ConsultationAnswer {
    NO_OBJECTION,
    OBJECTS,
    /** Neither simply for nor simply against. */
    COMMENTS,
    /** They did not answer: the officer waits no longer. */
    NO_ANSWER
}
