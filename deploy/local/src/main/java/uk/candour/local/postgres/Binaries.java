package uk.candour.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import uk.candour.local.settings.CannotRun;
import uk.candour.local.settings.Trees;

/** The PostgreSQL programs for this machine, unpacked once into the cache. */
record Binaries(Path folder) {

    static Binaries in(Path cache) throws IOException {
        String archive = archive();
        Path folder = cache.resolve("postgresql-" + checksum(archive));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(cache);
            Path half = Files.createTempDirectory(cache, "postgresql-");
            unpack(archive, half);
            Trees.moveIntoPlace(half, folder);
        }
        return new Binaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return "postgres-%s-%s.txz"
                .formatted(
                        system.contains("mac") ? "darwin" : system,
                        processor.matches("aarch64|arm64") ? "arm_64" : "x86_64");
    }

    private static InputStream open(String archive) {
        InputStream packed = Binaries.class.getResourceAsStream("/" + archive);
        if (packed == null) {
            throw new CannotRun(
                    "There is no packed PostgreSQL for this kind of machine ("
                            + archive
                            + "). Run Candour with compose.yaml instead.");
        }
        return packed;
    }

    private static String checksum(String archive) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream packed = open(archive)) {
            sum.update(packed.readAllBytes());
        }
        return Long.toHexString(sum.getValue());
    }

    private static void unpack(String archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(open(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
                    boolean program = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            target,
                            PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }
}
