package uk.candour.local.mailbox;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One client's conversation (RFC 5321). A message is on disk before it is answered with 250. */
final class SmtpConversation {

    private static final int LARGEST_MESSAGE = 40_000_000;
    private static final int LONGEST_LINE = 4096;
    private static final Pattern PATH = Pattern.compile("[^<]*<([^>]*)>.*");

    private final InputStream in;
    private final OutputStream out;
    private final Recipients recipients;
    private final MailStore store;
    private final Envelope envelope = new Envelope();

    SmtpConversation(Socket socket, Recipients recipients, MailStore store) throws IOException {
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
        this.recipients = recipients;
        this.store = store;
    }

    void run() throws IOException {
        reply("220 Candour's mailbox, for trying things out");
        for (String line = line(); line != null; line = line()) {
            String verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            if (verb.equals("QUIT")) {
                reply("221 2.0.0 Goodbye");
                return;
            }
            answer(verb, line);
        }
    }

    private void answer(String verb, String line) throws IOException {
        switch (verb) {
            case "EHLO" -> reply("250-mailbox\r\n250-8BITMIME\r\n250 SIZE " + LARGEST_MESSAGE);
            case "HELO", "NOOP" -> reply("250 OK");
            case "RSET" -> {
                envelope.clear();
                reply("250 OK");
            }
            case "MAIL" -> {
                envelope.from(address(line));
                reply("250 2.1.0 OK");
            }
            case "RCPT" -> recipient(address(line));
            case "DATA" -> message();
            case "VRFY" -> reply("252 2.5.0 Send something and see");
            default -> reply("502 5.5.1 Not known here");
        }
    }

    private static String address(String line) {
        Matcher path = PATH.matcher(line);
        return path.matches() ? path.group(1) : "";
    }

    private void recipient(String address) throws IOException {
        if (!envelope.hasSender()) {
            reply("503 5.5.1 MAIL comes first");
            return;
        }
        String reply = recipients.reply(address);
        if (reply.startsWith("250")) {
            envelope.to(address);
        }
        reply(reply);
    }

    private void message() throws IOException {
        if (envelope.recipients().isEmpty()) {
            reply("503 5.5.1 RCPT comes first");
            return;
        }
        reply("354 End with a dot on a line of its own");
        byte[] message = untilDot();
        if (message == null) {
            reply("552 5.3.4 Too large");
        } else {
            store.keep(envelope, message);
            reply("250 2.0.0 Kept");
        }
        envelope.clear();
    }

    /** Null when it is too large. */
    private byte @Nullable [] untilDot() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        boolean fits = true;
        for (byte[] line = rawLine(); !isDot(line); line = rawLine()) {
            int from = line.length > 0 && line[0] == '.' ? 1 : 0; // dot-stuffed
            fits = fits && message.size() + line.length < LARGEST_MESSAGE;
            if (fits) {
                message.write(line, from, line.length - from);
            }
        }
        return fits ? message.toByteArray() : null;
    }

    private static boolean isDot(byte[] line) {
        return new String(line, StandardCharsets.ISO_8859_1).stripTrailing().equals(".");
    }

    /** A line with its ending. */
    private byte[] rawLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next;
        do {
            next = in.read();
            if (next < 0) {
                throw new IOException("The client went away in the middle of a message");
            }
            line.write(next);
        } while (next != '\n');
        return line.toByteArray();
    }

    private @Nullable String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return line.toString().stripTrailing();
            }
            if (line.length() < LONGEST_LINE) {
                line.append((char) next);
            }
        }
        return null;
    }

    private void reply(String text) throws IOException {
        out.write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
