package uk.candour.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.IntakeEvent.TriageDecision.Duplicate;
import uk.candour.contract.IntakeEvent.TriageDecision.Invalid;
import uk.candour.contract.IntakeEvent.TriageDecision.Transfer;
import uk.candour.contract.Missing;
import uk.candour.contract.Text;

/** Notices can be read by everyone and kept: PDF/UA-1 and PDF/A-3a, judged by veraPDF. */
class NoticePdfTests {

    @BeforeAll
    static void useTheGreenfieldParser() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<TriageDecision> decisions() {
        return Stream.of(
                new Duplicate("FOI-2026-000007"),
                new Transfer("Demoshire Police", NoticeTests.TODAY),
                new Invalid(List.of(Missing.values()), Text.open("Name the year.")));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void conforms(TriageDecision decision) throws Exception {
        byte[] letter = NoticeTests.written(decision).letter();

        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (var parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(letter), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertThat(validator.validate(parser).getTestAssertions())
                        .isNotEmpty()
                        .noneMatch(it -> it.getStatus() == TestAssertion.Status.FAILED);
            }
        }
    }

    @Test
    void saysTheSameAsTheEmailWithoutTheName() throws Exception {
        byte[] letter = NoticeTests.written(new Duplicate("FOI-2026-000007")).letter();

        try (PDDocument document = Loader.loadPDF(letter)) {
            String words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(words)
                    .contains("FOI-2026-000012", "FOI-2026-000007", "20 November 2026")
                    .doesNotContain("Ann Other");
        }
    }
}
