package uk.candour.notification.delivery;

/** What an attempt to send came to. Nothing in it names the recipient. */
sealed interface Outcome {

    /**
     * @param answer what the server said as it took the mail, with its queue id
     */
    record Taken(String answer) implements Outcome {}

    /** Not now: the server could not be reached, or asked to come back (4xx). */
    record Deferred(String why) implements Outcome {}

    /** Never (5xx), or we must not send it. */
    record Rejected(String why) implements Outcome {}

    /** The connection broke between the final dot and the answer. */
    record InDoubt(String why) implements Outcome {}
}
