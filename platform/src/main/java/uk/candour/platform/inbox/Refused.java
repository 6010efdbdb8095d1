package uk.candour.platform.inbox;

/**
 * The message was understood and cannot be handled: it is parked with this reason until an operator
 * has looked.
 */
public class Refused extends RuntimeException {

    public Refused(String reason) {
        super(reason);
    }
}
