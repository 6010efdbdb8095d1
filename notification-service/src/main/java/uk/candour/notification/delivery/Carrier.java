package uk.candour.notification.delivery;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import uk.candour.notification.correspondents.Authority;
import uk.candour.notification.correspondents.Contact;
import uk.candour.notification.correspondents.Contacts;

/** Carries one mail to the mail server, on a connection of its own. */
@Component
class Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);

    private final JavaMailSenderImpl server;
    private final SealedContent sealed;
    private final Contacts contacts;
    private final InternetAddress from;
    private final InternetAddress replyTo;

    Carrier(
            JavaMailSenderImpl server,
            SealedContent sealed,
            Contacts contacts,
            Authority authority,
            @Value("${candour.mail.from}") String from)
            throws MessagingException, UnsupportedEncodingException {
        this.server = server;
        this.sealed = sealed;
        this.contacts = contacts;
        this.from = address(from, authority.name());
        this.replyTo = address(authority.email(), authority.name());
    }

    /**
     * @param enterDoubt see {@link StagedTransport}
     * @param tell is told the outcome before the connection is closed, so that nothing comes
     *     between the server's answer and its record
     */
    void carry(Mail mail, BooleanSupplier enterDoubt, Consumer<Outcome> tell) {
        try {
            Contact contact = contacts.find(mail.contact()).orElseThrow();
            MailAddress recipient = MailAddress.of(contact.email()).orElse(null);
            if (recipient == null) {
                tell.accept(new Outcome.Rejected("The address is none that mail can be sent to."));
                return;
            }
            Map<String, byte[]> files = sealed.open(mail);
            Session session = server.getSession();
            carry(
                    MimeMail.of(session, mail, recipient, from, replyTo, files),
                    new StagedTransport(session, enterDoubt),
                    tell);
        } catch (SealedContent.SealBroken broken) {
            LOG.error("Mail {}: {}", mail.id(), broken.getMessage());
            tell.accept(new Outcome.Rejected(String.valueOf(broken.getMessage())));
        } catch (MessagingException fault) {
            LOG.error("Mail {} could not be written", mail.id(), fault);
            tell.accept(new Outcome.Rejected("The mail could not be written."));
        }
    }

    private void carry(MimeMail message, StagedTransport connection, Consumer<Outcome> tell) {
        Outcome outcome;
        try {
            connection.connect(
                    server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            Address[] recipients = message.getAllRecipients();
            connection.sendMessage(message, recipients);
            outcome = new Outcome.Taken(connection.getLastServerResponse().strip());
        } catch (MessagingException fault) {
            outcome = connection.outcomeOf(fault);
        }
        tell.accept(outcome);
        try {
            connection.close();
        } catch (MessagingException late) {
            LOG.debug("The connection did not close cleanly");
        }
    }

    private static InternetAddress address(String address, String name)
            throws MessagingException, UnsupportedEncodingException {
        InternetAddress mailbox = new InternetAddress(address, true);
        mailbox.setPersonal(name, StandardCharsets.UTF_8.name());
        return mailbox;
    }
}
