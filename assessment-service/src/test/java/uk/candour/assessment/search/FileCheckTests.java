package uk.candour.assessment.search;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.candour.assessment.search.FileCheck.Verdict;

class FileCheckTests {

    private static final String PDF = "%PDF-1.7\n1 0 obj\n";
    private static final String PNG = "\u0089PNG\r\n\u001a\n";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"report.pdf", "report.PDF", "report"})
    void acceptsAPdfAndGivesItItsEnding(String name) throws IOException {
        assertThat(judge(name, PDF))
                .isEqualTo(new Verdict.Accepted(name.contains(".") ? name : name + ".pdf"));
    }

    @Test
    void acceptsTextTablesMailAndOfficeFiles() throws IOException {
        assertThat(judge("notes.txt", "We looked.")).isInstanceOf(Verdict.Accepted.class);
        assertThat(judge("cost.csv", "a,b\n1,2\n")).isInstanceOf(Verdict.Accepted.class);
        assertThat(judge("mail.eml", "From: a@example.org\nSubject: x\nTo: b@example.org\n\nhello"))
                .isInstanceOf(Verdict.Accepted.class);
        assertThat(judge("plan.docx", zip("[Content_Types].xml", "word/document.xml")))
                .isInstanceOf(Verdict.Accepted.class);
        assertThat(judge("plan.odt", zip("mimetype", "content.xml")))
                .isInstanceOf(Verdict.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "report.pdf, MZ\u0090",
        "report.pdf, <html><body><script>alert(1)</script>",
        "report.txt, <!DOCTYPE html><html></html>",
        "report.pdf, <svg xmlns='http://www.w3.org/2000/svg'>",
        "report.pdf, <?xml version='1.0'?><x/>",
        "run.sh, echo hello",
        "run.js, alert(1)",
        "run.exe, only text",
        "report.exe, %PDF-1.7",
        "archive.zip, PK",
    })
    void rejectsWhatIsNotWhatItIsCalled(String name, String content) throws IOException {
        assertThat(judge(name, content))
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class, it -> assertThat(it.why()).contains(name));
    }

    @Test
    void rejectsAPictureThatIsCalledAPdf() throws IOException {
        assertThat(judge("report.pdf", PNG.getBytes(ISO_8859_1)))
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class, it -> assertThat(it.why()).contains(".png"));
    }

    @Test
    void rejectsAnEmptyFile() throws IOException {
        assertThat(judge("report.pdf", "")).isInstanceOf(Verdict.Rejected.class);
    }

    @Test
    void rejectsMacrosAndArchivesDressedAsDocuments() throws IOException {
        assertThat(judge("plan.docx", zip("[Content_Types].xml", "word/vbaProject.bin")))
                .isInstanceOf(Verdict.Rejected.class);
        assertThat(judge("plan.docx", zip("run.exe"))).isInstanceOf(Verdict.Rejected.class);
        assertThat(judge("plan.docx", "PK\u0003\u0004 broken"))
                .isInstanceOf(Verdict.Rejected.class);
        assertThat(judge("files.zip", zip("a.txt"))).isInstanceOf(Verdict.Rejected.class);
    }

    private Verdict judge(String name, String content) throws IOException {
        return judge(name, content.getBytes(UTF_8));
    }

    private Verdict judge(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("incoming.part"), content);
        return new FileCheck().judge(name, file);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
