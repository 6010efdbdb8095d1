package uk.candour.local.mailbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.candour.local.settings.WholeFile;

/** Every message as a file of its own, headed by whom it was from and for. */
final class MailStore {

    private static final DateTimeFormatter BY_TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;
    private final List<StoredMail> all = Collections.synchronizedList(new ArrayList<>());
    private final List<Consumer<StoredMail>> followers = new CopyOnWriteArrayList<>();

    MailStore(Path folder, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.clock = clock;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".eml")).sorted().toList()) {
                all.add(StoredMail.in(file));
            }
        }
    }

    /** Returns once the message is on disk. */
    synchronized void keep(Envelope envelope, byte[] message) throws IOException {
        String name = BY_TIME.format(clock.instant()) + "-" + UUID.randomUUID() + ".eml";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String heading =
                "Return-Path: <%s>\r\nX-Envelope-To: %s\r\n"
                        .formatted(envelope.sender(), String.join(", ", envelope.recipients()));
        bytes.writeBytes(heading.getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(message);
        Path file = folder.resolve(name);
        WholeFile.write(file, bytes.toByteArray());
        StoredMail mail = StoredMail.in(file);
        all.add(mail);
        followers.forEach(follower -> follower.accept(mail));
    }

    /** Tells of every message there is, and from now on of every one that comes. */
    synchronized void follow(Consumer<StoredMail> follower) {
        List.copyOf(all).forEach(follower);
        followers.add(follower);
    }

    /** The latest first. */
    List<StoredMail> to(String address) {
        String wanted = address.toLowerCase(Locale.ROOT);
        return List.copyOf(all).reversed().stream()
                .filter(mail -> mail.recipients().contains(wanted))
                .toList();
    }

    /** Everybody who has mail, in order. */
    List<String> addresses() {
        return List.copyOf(all).stream()
                .flatMap(mail -> mail.recipients().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    Optional<StoredMail> find(String id) {
        return List.copyOf(all).stream().filter(mail -> mail.id().equals(id)).findFirst();
    }
}
