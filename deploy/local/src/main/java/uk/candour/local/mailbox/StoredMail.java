package uk.candour.local.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One kept message; its text stays on disk. */
record StoredMail(String id, Path file, List<String> recipients, Instant received) {

    static StoredMail in(Path file) throws IOException {
        String name = file.getFileName().toString();
        try {
            String to = new FiledMessage(file).getHeader("X-Envelope-To", ",");
            List<String> recipients =
                    to == null
                            ? List.of()
                            : Arrays.stream(to.split(",", -1))
                                    .map(address -> address.strip().toLowerCase(Locale.ROOT))
                                    .toList();
            Instant received = Files.getLastModifiedTime(file).toInstant();
            return new StoredMail(name.substring(0, name.length() - 4), file, recipients, received);
        } catch (MessagingException e) {
            throw new IOException("Cannot read " + file, e);
        }
    }

    MimeMessage message() {
        try {
            return new FiledMessage(file);
        } catch (MessagingException | IOException e) {
            throw new UncheckedIOException(new IOException("Cannot read " + file, e));
        }
    }
}
