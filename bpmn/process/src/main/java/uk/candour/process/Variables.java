package uk.candour.process;

/** Every variable of the models. Their values are ids, codes and flags. */
final class Variables {

    /** The command that the next wait waits for; lives for one transaction. */
    static final String COMMAND_ID = "commandId";

    /** A department's code; the loop variable of the searches. */
    static final String DEPARTMENT = "department";

    /**
     * The event that asked for the searches (a triage, the officer's question or a return) or for
     * the consultation.
     */
    static final String ROUND = "round";

    /** Departments that {@code department-routing.dmn} proposes, separated by commas. */
    static final String SUGGESTED = "suggested";

    static final String REGIME = "regime";

    /** What was decided at triage: ALLOCATE, REFUSE, CLARIFY or END. */
    static final String DECISION = "decision";

    /** The same, for cases that run on a model without {@link #DECISION}. */
    static final String REFUSED = "refused";

    /** A consultee's number in their round; the loop variable of the consultation. */
    static final String CONSULTEE = "consultee";

    static final String CLAIMS_MADE = "claimsMade";

    /** A claim's id; the loop variable of the tests. */
    static final String CLAIM = "claim";

    static final String BASIS = "basis";
    static final String SPECIAL = "special";

    /** What {@code exemption-tests.dmn} asks for: HARM, JUSTIFICATION or OPINION. */
    static final String GROUND = "ground";

    static final String ENGAGED = "engaged";

    /** An item and question; the loop variable of the balances. */
    static final String WEIGHED = "weighed";

    static final String BALANCE = "balance";

    /** What follows from the outcomes: RECONSIDER, REPLY or COMPOSE. */
    static final String CONCLUSION = "conclusion";

    /** The same, for cases that run on a model without {@link #CONCLUSION}. */
    static final String REPLY_NEEDED = "replyNeeded";

    /** Whether every claim that the reviewer relies on stands after its tests. */
    static final String REVIEW_STANDS = "reviewStands";

    static final String RETURN_TO = "returnTo";

    /** Whether the response that was approved leaves the public interest in some item open. */
    static final String UNDECIDED = "undecided";

    private Variables() {}
}
