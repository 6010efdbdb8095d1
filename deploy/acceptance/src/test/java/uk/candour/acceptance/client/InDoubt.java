package uk.candour.acceptance.client;

/** No usable answer came: what was asked for may or may not have happened. */
public final class InDoubt extends RuntimeException {

    public InDoubt(String call, Throwable cause) {
        super("no answer to " + call, cause);
    }

    public InDoubt(String call, Answer trouble) {
        super("no answer to " + call + ": " + trouble);
    }
}
