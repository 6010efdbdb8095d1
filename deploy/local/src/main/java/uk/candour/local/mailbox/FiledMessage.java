package uk.candour.local.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** A message of which only the headers are in memory: a letter with its enclosures can be large. */
final class FiledMessage extends MimeMessage {

    private final Path file;
    private final long bodyStart;

    FiledMessage(Path file) throws MessagingException, IOException {
        super(Session.getInstance(new Properties()));
        this.file = file;
        try (Counting in = new Counting(Files.newInputStream(file))) {
            headers = new InternetHeaders(in);
            bodyStart = in.read;
        }
        modified = false;
        saved = true;
    }

    @Override
    protected InputStream getContentStream() {
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(file));
            in.skipNBytes(bodyStart);
            return in;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int getSize() {
        return (int) (file.toFile().length() - bodyStart);
    }

    /** Reads byte by byte, so that nothing is taken beyond the headers. */
    private static final class Counting extends InputStream {

        private final InputStream in;
        private long read;

        Counting(InputStream in) {
            this.in = new BufferedInputStream(in);
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            read += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = in.read(bytes, from, length);
            read += Math.max(0, count);
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
