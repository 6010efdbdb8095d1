package uk.candour.local.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir Path folder;

    @Test
    void keepsWhatItMadeAndMakesEachDifferently() {
        Path file = folder.resolve("run").resolve("secrets");

        String intake = Secrets.at(file).of("intake");
        String approval = Secrets.at(file).of("approval");

        assertThat(intake).hasSize(32).isNotEqualTo(approval);
        assertThat(Secrets.at(file).of("intake")).isEqualTo(intake);
    }

    @Test
    void isReadableByItsOwnerAlone() throws IOException {
        Path file = folder.resolve("secrets");

        Secrets.at(file).of("intake");

        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(
                        PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }
}
