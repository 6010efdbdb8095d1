package uk.candour.notification.delivery;

/** Where a mail is. */
public enum MailState {
    PENDING,
    /** A sender has it; committed before the connection is opened. */
    SENDING,
    /** The server said not now, or could not be reached. */
    RETRY,
    /** The connection broke when the server may have taken it: sent again, same Message-ID. */
    UNKNOWN,
    SENT,
    /** Will not be sent; an officer decides. */
    FAILED,
    /** An officer sent it by post instead. */
    POSTED
}
