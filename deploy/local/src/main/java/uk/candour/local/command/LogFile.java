package uk.candour.local.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A log that is read from its end, and further as it grows. */
final class LogFile {

    private static final int TAIL = 200_000;

    private final Path file;
    private long position;

    private LogFile(Path file, long position) {
        this.file = file;
        this.position = position;
    }

    static LogFile fromStart(Path file) {
        return new LogFile(file, 0);
    }

    static LogFile fromEnd(Path file) {
        return new LogFile(file, file.toFile().length());
    }

    /** The last so many lines; none when there is no file. */
    static List<String> last(Path file, int count) {
        LogFile tail = new LogFile(file, Math.max(0, file.toFile().length() - TAIL));
        List<String> lines = tail.more();
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    /** The whole lines written since the last call. */
    List<String> more() {
        if (file.toFile().length() < position) {
            position = 0; // begun anew
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(position);
            byte[] bytes = new byte[(int) Math.min(log.length() - position, 10_000_000)];
            log.readFully(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            int end = text.lastIndexOf('\n') + 1;
            position += text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
            return text.substring(0, end).lines().toList();
        } catch (IOException e) {
            return List.of(); // not written yet
        }
    }
}
