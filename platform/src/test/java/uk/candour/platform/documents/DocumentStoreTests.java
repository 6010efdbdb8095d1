package uk.candour.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.candour.platform.web.NotFound;

class DocumentStoreTests {

    private static final byte[] PDF = "%PDF-1.7 minutes".getBytes(StandardCharsets.US_ASCII);

    @TempDir private Path directory;

    private final UUID subject = UUID.randomUUID();
    private DocumentStore store;

    @BeforeEach
    void open() {
        store = new DocumentStore(directory);
    }

    @Test
    void keepsTheBytesUnderTheirHash() throws IOException {
        StoredFile stored = store.put(subject, "minutes.pdf", new ByteArrayInputStream(PDF));

        assertThat(stored.sha256())
                .isEqualTo("0cb1baf86390e25e5bf9caa5d2f353bdb2fc2378ac5282dce9b5c28835b2cf20");
        try (InputStream bytes = store.open(subject, stored.sha256())) {
            assertThat(bytes.readAllBytes()).isEqualTo(PDF);
        }
    }

    @Test
    void tellsTheTypeByContent() {
        byte[] program = {'M', 'Z', 0, 0, 0, 0};

        StoredFile stored = store.put(subject, "minutes.pdf", new ByteArrayInputStream(program));

        assertThat(stored.type()).isNotEqualTo("application/pdf");
        assertThat(store.put(subject, "a.bin", new ByteArrayInputStream(PDF)).type())
                .isEqualTo("application/pdf");
    }

    @Test
    void storesTheSameBytesOnce() throws IOException {
        store.put(subject, "one.pdf", new ByteArrayInputStream(PDF));
        store.put(subject, "two.pdf", new ByteArrayInputStream(PDF));

        assertThat(filesStored()).isEqualTo(1);
    }

    @Test
    void leavesNothingBehindWhenTheUploadBreaksOff() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThatThrownBy(() -> store.put(subject, "x.pdf", broken))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(filesStored()).isZero();
    }

    @Test
    void servesOnlyHashesOfTheSameSubject() {
        StoredFile stored = store.put(subject, "minutes.pdf", new ByteArrayInputStream(PDF));

        assertThatThrownBy(() -> store.open(UUID.randomUUID(), stored.sha256()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> store.open(subject, "../" + subject + "/" + stored.sha256()))
                .isInstanceOf(NotFound.class);
        assertThat(store.has(subject, "../etc")).isFalse();
    }

    private long filesStored() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
