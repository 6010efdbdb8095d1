package uk.candour.acceptance.client;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A file that came with an email. */
public final class Attachment {

    private final String name;
    private final String type;
    private final byte[] bytes;

    public Attachment(String name, String type, byte[] bytes) {
        this.name = name;
        this.type = type;
        this.bytes = bytes;
    }

    public String name() {
        return name;
    }

    public String type() {
        return type;
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The words of a PDF, with the breaks of its lines taken out. */
    public String words() {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new IllegalStateException(name + " is not a readable PDF", unreadable);
        }
    }

    @Override
    public String toString() {
        return name + " (" + type + ", " + bytes.length + " bytes)";
    }
}
