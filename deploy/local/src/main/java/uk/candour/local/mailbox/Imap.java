package uk.candour.local.mailbox;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import java.util.Date;

/** Shows the kept mail by IMAP: the user is the address, any password will do. */
final class Imap implements AutoCloseable {

    private final GreenMail server;

    Imap(int port, MailStore store) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP);
        setup.setServerStartupTimeout(20_000);
        server = new GreenMail(setup);
        server.withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        server.start();
        store.follow(this::show);
    }

    private void show(StoredMail mail) {
        mail.recipients().forEach(recipient -> show(mail, recipient));
    }

    private void show(StoredMail mail, String recipient) {
        try {
            server.getManagers()
                    .getImapHostManager()
                    .getInbox(user(recipient))
                    .appendMessage(mail.message(), new Flags(), Date.from(mail.received()));
        } catch (UserException | FolderException e) {
            throw new IllegalStateException("Cannot show " + mail.file(), e);
        }
    }

    /** Two messages to a new recipient may come at once; the first makes the mailbox. */
    private GreenMailUser user(String address) throws UserException {
        UserManager users = server.getUserManager();
        GreenMailUser known = users.getUser(address);
        return known != null ? known : users.createUser(address, address, "any");
    }

    @Override
    public void close() {
        server.stop();
    }
}
