package uk.candour.assessment.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/**
 * Whether a file may be put up, told by its bytes and not by its name: no programs, no web pages in
 * disguise, no macros, nothing that is not what it is called.
 */
final class FileCheck {

    private static final int MOST_PARTS = 10_000;

    private final Tika tika = new Tika();

    sealed interface Verdict {

        /**
         * @param name its ending says what the file is
         */
        record Accepted(String name) implements Verdict {}

        record Rejected(String why) implements Verdict {}
    }

    Verdict judge(String name, Path file) throws IOException {
        if (Files.size(file) == 0) {
            return new Verdict.Rejected("%s is empty".formatted(name));
        }
        String extension = FileName.extension(name);
        FileType type = FileType.of(detect(file, name)).orElse(null);
        if (type == null) {
            return new Verdict.Rejected(
                    "%s is not a kind of file that can be put up. Send one of: %s"
                            .formatted(name, FileType.allEndings()));
        }
        if (type.isZip() && !isSoundPackage(file)) {
            return new Verdict.Rejected(
                    "%s is damaged or has macros: save it again without them, or as PDF"
                            .formatted(name));
        }
        if (extension.isEmpty()) {
            return new Verdict.Accepted(name + "." + type.ending());
        }
        return type.suits(extension)
                ? new Verdict.Accepted(name)
                : new Verdict.Rejected(
                        "%s is in truth a .%s file: give it that ending if it is meant to be one"
                                .formatted(name, type.ending()));
    }

    /** By content alone first: a name may refine what the bytes say, never contradict it. */
    private String detect(Path file, String name) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(64 * 1024);
        }
        return tika.detect(start, name);
    }

    /** Reads the list of parts only: nothing is unpacked, so nothing can explode. */
    private static boolean isSoundPackage(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            boolean described =
                    zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null;
            return described
                    && zip.size() <= MOST_PARTS
                    && zip.stream().noneMatch(it -> it.getName().endsWith("vbaProject.bin"));
        } catch (ZipException damaged) {
            return false;
        }
    }
}
