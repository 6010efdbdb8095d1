package uk.candour.notification.prose;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * XHTML as a PDF that everyone can read and that can be kept: PDF/UA-1 and PDF/A-3a, with every
 * font inside. It reaches for nothing outside the page it is given.
 */
final class Pdf {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String FAMILY = "Liberation Sans";

    private Pdf() {}

    static byte[] of(String xhtml) {
        var bytes = new ByteArrayOutputStream();
        var builder =
                new PdfRendererBuilder()
                        .useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true)
                        .useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true)
                        .useUriResolver((base, address) -> null)
                        .withProducer("Candour")
                        .withHtmlContent(xhtml, null)
                        .toStream(bytes);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(SRGB);
        try {
            builder.run();
        } catch (IOException fault) {
            throw new UncheckedIOException("The letter could not be rendered", fault);
        }
        return bytes.toByteArray();
    }

    private static InputStream font(String face) {
        return Objects.requireNonNull(
                Pdf.class.getResourceAsStream("/fonts/LiberationSans-" + face + ".ttf"));
    }
}
