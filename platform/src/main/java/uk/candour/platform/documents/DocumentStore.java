package uk.candour.platform.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.candour.platform.web.NotFound;

/**
 * Write-once files under {@code subject/sha256} in a directory that the services share. A file is
 * complete before it has its name: written beside it, forced to disk, then moved.
 */
@Component
public class DocumentStore {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path directory;
    private final Tika tika = new Tika();

    DocumentStore(@Value("${candour.documents.directory}") Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /**
     * Stores the bytes; the same bytes twice are one file.
     *
     * @param name as the sender called it; used to tell the type more exactly, never as a path
     */
    public StoredFile put(UUID subject, String name, InputStream bytes) {
        try {
            Path folder = Files.createDirectories(directory.resolve(subject.toString()));
            Path draft = Files.createTempFile(folder, "incoming", ".part");
            try {
                String sha256 = write(draft, bytes);
                Path place = folder.resolve(sha256);
                move(draft, place);
                return new StoredFile(sha256, name, typeOf(place, name), Files.size(place));
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The bytes of a stored file; the caller closes the stream. */
    public InputStream open(UUID subject, String sha256) {
        Path place = place(subject, sha256);
        if (!Files.isRegularFile(place)) {
            throw new NotFound("There is no such document.");
        }
        try {
            return Files.newInputStream(place);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public boolean has(UUID subject, String sha256) {
        return SHA256.matcher(sha256).matches() && Files.isRegularFile(place(subject, sha256));
    }

    private Path place(UUID subject, String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new NotFound("There is no such document.");
        }
        return directory.resolve(subject.toString()).resolve(sha256);
    }

    private static String write(Path draft, InputStream bytes) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(bytes, digest);
                OutputStream out = Files.newOutputStream(draft)) {
            in.transferTo(out);
        }
        try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void move(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
        try (FileChannel folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private String typeOf(Path place, String name) throws IOException {
        try (InputStream in = Files.newInputStream(place)) {
            return tika.detect(in, name);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
