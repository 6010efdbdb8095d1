package uk.candour.local.mailbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes mail on this machine's own address only. */
final class SmtpServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpServer.class);
    private static final int IDLE_MILLIS = 60_000;

    private final ServerSocket listening;
    private final Recipients recipients = new Recipients();
    private final MailStore store;

    SmtpServer(int port, MailStore store) throws IOException {
        this.listening = new ServerSocket(port, 100, InetAddress.getLoopbackAddress());
        this.store = store;
        Thread.ofPlatform().name("smtp").daemon().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Thread.ofVirtual().name("smtp-client").start(() -> serve(client));
            } catch (IOException e) {
                if (!listening.isClosed()) {
                    LOG.warn("Cannot take a connection", e);
                }
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setSoTimeout(IDLE_MILLIS);
            new SmtpConversation(client, recipients, store).run();
        } catch (IOException e) {
            LOG.info("A conversation broke off: {}", e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
