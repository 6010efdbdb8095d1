package uk.candour.assessment.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report.pdf              | report.pdf",
                "../../etc/passwd.txt    | passwd.txt",
                "C:\\temp\\report.pdf    | report.pdf",
                "report.pdf.  .          | report.pdf",
                ".htaccess.txt           | htaccess.txt",
                "CON.pdf                 | file-CON.pdf",
                "lpt1                    | file-lpt1",
                "a<b>:c?.pdf             | a_b__c_.pdf",
                "a\u2044b\u2215c.pdf     | a_b_c.pdf",
                "Übersicht März.pdf      | Übersicht März.pdf",
            })
    void keepsTheNameWithoutFoldersAndTricks(String sent, String name) {
        assertThat(FileName.clean(sent)).isEqualTo(name);
    }

    @Test
    void dropsCharactersThatHideTheEnding() {
        assertThat(FileName.clean("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
        assertThat(FileName.clean("a\u0000b\r\nc\u200B.pdf")).isEqualTo("abc.pdf");
        assertThat(FileName.clean("a\uD800.pdf")).isEqualTo("a.pdf");
    }

    @Test
    void alwaysLeavesAName() {
        assertThat(FileName.clean(null)).isEqualTo("document");
        assertThat(FileName.clean(" ./.. ")).isEqualTo("document");
    }

    @Test
    void shortensALongNameButKeepsItsEnding() {
        assertThat(FileName.clean("ä".repeat(300) + ".pdf")).hasSize(120).endsWith("ä.pdf");
        assertThat(FileName.clean("x." + "y".repeat(300))).hasSize(120);
    }
}
