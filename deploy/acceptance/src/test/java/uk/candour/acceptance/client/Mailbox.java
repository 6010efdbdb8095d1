package uk.candour.acceptance.client;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The mailboxes of the embedded default over IMAP: user = address, any password. */
public final class Mailbox {

    private final String host;
    private final int port;

    public Mailbox(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** Everything that was delivered to an address, oldest first. */
    public List<Mail> of(String address) {
        Properties properties = new Properties();
        properties.setProperty("mail.imap.connectiontimeout", "5000");
        properties.setProperty("mail.imap.timeout", "20000");
        try (var store = Session.getInstance(properties).getStore("imap")) {
            store.connect(host, port, address, "any");
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                List<Mail> mails = new ArrayList<>();
                for (Message message : inbox.getMessages()) {
                    mails.add(Mail.of(message));
                }
                return mails;
            }
        } catch (MessagingException | IOException silence) {
            throw new InDoubt("mailbox of " + address, silence);
        }
    }
}
