package uk.candour.notification.delivery;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * An SMTP connection for one mail that knows whether the final dot may be out: between it and the
 * answer nobody can know whether the mail was taken (RFC 1047).
 */
final class StagedTransport extends SMTPTransport {

    private final BooleanSupplier enterDoubt;
    private boolean handingOver;
    private boolean inDoubt;

    /**
     * @param enterDoubt notes durably that the dot goes out now; false when the mail is no longer
     *     ours to send
     */
    StagedTransport(Session session, BooleanSupplier enterDoubt) {
        super(session, new URLName("smtp", null, -1, null, null, null));
        this.enterDoubt = enterDoubt;
    }

    @Override
    public synchronized void sendMessage(Message message, Address[] recipients)
            throws MessagingException {
        handingOver = true;
        super.sendMessage(message, recipients);
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        if (!enterDoubt.getAsBoolean()) {
            throw new MessagingException("another sender has taken this mail over");
        }
        inDoubt = true;
        super.finishData();
    }

    /** What a fault means, by when it came and what the server had said. */
    Outcome outcomeOf(MessagingException fault) {
        int code = getLastReturnCode();
        if (code < 400 || code > 599) {
            return inDoubt
                    ? new Outcome.InDoubt("the connection broke before the mail server answered")
                    : new Outcome.Deferred(
                            "the mail server could not be reached ("
                                    + fault.getClass().getSimpleName()
                                    + ")");
        }
        // A 5xx before the mail is handed over is the server's trouble with us: it may pass.
        String answer = ServerAnswer.inWords(code, getLastServerResponse());
        return code >= 500 && handingOver
                ? new Outcome.Rejected(answer)
                : new Outcome.Deferred(answer);
    }
}
