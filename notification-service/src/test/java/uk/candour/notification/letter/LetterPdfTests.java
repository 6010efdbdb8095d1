package uk.candour.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.notification.letter.Scenarios.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Letters can be read by everyone and kept: PDF/UA-1 and PDF/A-3a, judged by veraPDF. */
class LetterPdfTests {

    private static final byte[] LETTER =
            Rendering.of(letter(LetterTests.mixed()), "Ann Other", "http://localhost/t").letter();

    private static final byte[] NOTICE =
            Rendering.of(letter(Scenarios.partlyDecided()), "Ann Other", "http://localhost/t")
                    .letter();

    @BeforeAll
    static void useTheGreenfieldParser() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void conforms(PDFAFlavour flavour) throws Exception {
        assertThat(failures(LETTER, flavour)).isEmpty();
        assertThat(failures(NOTICE, flavour)).isEmpty();
    }

    @Test
    void aDocumentThatIsNotMadeForAllWouldBeNoticed() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(bytes);
        }

        assertThat(failures(bytes.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static List<TestAssertion> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .toList();
        }
    }

    @Test
    void hasTitleLanguageAndText() throws Exception {
        try (PDDocument document = Loader.loadPDF(LETTER)) {
            String words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");

            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Reply to information request FOI-2026-00012");
            assertThat(words)
                    .contains("FOI-2026-00012", "20 November 2026", "Page 1 of ")
                    .contains("Section 31(1)(a)")
                    .doesNotContain("Ann Other");
        }
    }
}
