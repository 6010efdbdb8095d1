package uk.candour.notification.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A mail server that misbehaves as told, one way per connection, and keeps what it took. */
final class ScriptedSmtp implements AutoCloseable {

    /** What a connection does; once the script is played, all of them take the mail. */
    enum Way {
        TAKE,
        NOT_AVAILABLE,
        GREYLIST,
        NO_SUCH_MAILBOX,
        BREAK_BEFORE_THE_MAIL,
        BREAK_AFTER_THE_DOT_KEEPING_IT,
        BREAK_AFTER_THE_DOT_LOSING_IT
    }

    private static final class Broken extends IOException {}

    private final ServerSocket socket;
    private final Queue<Way> script = new ConcurrentLinkedQueue<>();
    private final List<String> kept = new CopyOnWriteArrayList<>();

    ScriptedSmtp() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        Thread.ofPlatform().daemon().name("scripted-smtp").start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    void next(Way... ways) {
        script.clear();
        kept.clear();
        script.addAll(List.of(ways));
    }

    /** The mails that arrived, headers and all. */
    List<String> kept() {
        return List.copyOf(kept);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                Way way = script.poll();
                new Conversation(connection, way == null ? Way.TAKE : way).hold();
            } catch (IOException over) {
                // the client went away, or was left, as the script wanted
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private final class Conversation {

        private final BufferedReader in;
        private final OutputStream out;
        private final Way way;

        Conversation(Socket connection, Way way) throws IOException {
            this.in =
                    new BufferedReader(
                            new InputStreamReader(connection.getInputStream(), ISO_8859_1));
            this.out = connection.getOutputStream();
            this.way = way;
        }

        void hold() throws IOException {
            if (way == Way.NOT_AVAILABLE) {
                say("421 4.3.2 come back later");
                return;
            }
            say("220 scripted");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("QUIT")) {
                    say("221 bye");
                    return;
                }
                answer(line);
            }
        }

        private void answer(String line) throws IOException {
            if (line.startsWith("RCPT") && way == Way.GREYLIST) {
                say("450 4.2.0 greylisted");
            } else if (line.startsWith("RCPT") && way == Way.NO_SUCH_MAILBOX) {
                say("550 5.1.1 " + line + ": user unknown");
            } else if (line.startsWith("DATA") && way == Way.BREAK_BEFORE_THE_MAIL) {
                throw new Broken();
            } else if (line.startsWith("DATA")) {
                say("354 go ahead");
                take();
            } else {
                say("250 ok");
            }
        }

        private void take() throws IOException {
            StringBuilder mail = new StringBuilder();
            for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals(".")) {
                    end(mail.toString());
                    return;
                }
                mail.append(line.startsWith(".") ? line.substring(1) : line).append('\n');
            }
        }

        private void end(String mail) throws IOException {
            if (way != Way.BREAK_AFTER_THE_DOT_LOSING_IT) {
                kept.add(mail);
            }
            if (way == Way.TAKE) {
                say("250 2.0.0 Ok: queued as 4711");
            } else {
                throw new Broken();
            }
        }

        private void say(String line) throws IOException {
            out.write((line + "\r\n").getBytes(ISO_8859_1));
            out.flush();
        }
    }
}
