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
import uk.candour.contract.IntakeEvent.TriageDecision.Duplicate;
import uk.candour.contract.IntakeEvent.TriageDecision.Invalid;
import uk.candour.contract.IntakeEvent.TriageDecision.Transfer;
import uk.candour.contract.Missing;
import uk.candour.contract.Notice;
import uk.candour.contract.Text;

/** Notices can be read by everyone and kept: PDF/UA-1 and PDF/A-3a, judged by veraPDF. */
class NoticePdfTests {

    @BeforeAll
    static void useTheGreenfieldParser() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<NoticeRendering> notices() {
        return Stream.of(
                NoticeTests.written(new Duplicate("FOI-2026-000007")),
                NoticeTests.written(new Transfer("Demoshire Police", NoticeTests.TODAY)),
                NoticeTests.written(
                        new Invalid(List.of(Missing.values()), Text.open("Name the year."))),
                NoticeTests.asked(Notice.CLARIFICATION),
                NoticeTests.asked(Notice.CLARIFICATION_REMINDER),
                NoticeTests.asked(Notice.CLARIFICATION_LAPSED),
                NoticeTests.moved(false),
                FeeNoticeTests.charged(),
                FeeNoticeTests.paid(true),
                FeeNoticeTests.unpaid());
    }

    @ParameterizedTest
    @MethodSource("notices")
    void conforms(NoticeRendering notice) throws Exception {
        byte[] letter = notice.letter();

        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (var parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(letter), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertThat(validator.validate(parser).getTestAssertions())
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
