package uk.candour.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.acceptance.hostile.Refusal.assertGivesNothingAway;
import static uk.candour.acceptance.hostile.Refusal.assertProblem;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.candour.acceptance.AloneOnCandour;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.client.Answer;
import uk.candour.acceptance.client.Client;
import uk.candour.acceptance.client.Json;
import uk.candour.acceptance.client.Robot;
import uk.candour.acceptance.client.Work;

/** Files with false names, false types and false forms. */
@AloneOnCandour
class UploadTest {

    private final Client client;
    private final Robot assessor;
    private Work search;

    UploadTest(Candour candour) {
        this.client = candour.client();
        this.assessor = client.assessor(Stage.SECURITY);
    }

    @BeforeEach
    void claimASearch() {
        search = Stage.searching(client).claimedSearch();
    }

    /** H39: the name is a label and never a path. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/cron.d/x",
                "C:\\windows\\x.txt",
                "a\0b.txt",
                "CON",
                "name. ",
                "invoice\u202etxt.exe",
                "a\u2215b.txt",
                ".."
            })
    void aNameIsNeverAPath(String name) {
        Answer answer =
                assessor.upload(search, name, "plain words\n".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).as("%s", answer).isIn(201, 400, 415, 422);
        assertGivesNothingAway(answer);
        assertThat(answer.json().path("name").asString(""))
                .doesNotContain("/", "\\", "\0", "\u202e");
    }

    /** H40: what a file is, its bytes say. */
    @ParameterizedTest
    @CsvSource({
        "page.pdf, <html><script>alert(1)</script></html>",
        "picture.pdf, <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "program.pdf, MZ",
        "program.txt, MZ",
        "archive.pdf, PK"
    })
    void contentThatIsNotWhatItClaimsIsRefused(String name, String start) {
        byte[] bytes = (start + "\3\4\0\0".repeat(64)).getBytes(StandardCharsets.ISO_8859_1);

        assertProblem(assessor.upload(search, name, bytes), 400, 415, 422);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertProblem(assessor.upload(search, "empty.txt", new byte[0]), 400, 422);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertProblem(assessor.upload(search, "large.txt", new byte[60_000_000]), 400, 413);
    }

    /** H46. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "multipart/mixed; boundary=x",
                "application/json"
            })
    void aBodyWithoutAFileIsRefused(String contentType) {
        assertProblem(
                assessor.post(
                        search.path() + "/documents",
                        "--x\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nhi\r\n--x--\r\n",
                        Map.of("Content-Type", contentType)),
                400,
                415);
    }

    /** H03, H48. */
    @Test
    void aFileIsServedAsAnAttachmentAndOnlyByItsOwnWork() {
        Answer stored =
                assessor.upload(
                        search, "naïve \"file\".txt", "words\n".getBytes(StandardCharsets.UTF_8));
        assertThat(stored.status()).as("%s", stored).isEqualTo(201);
        String path = "/documents/" + stored.json().path("sha256").asString();

        Answer own = assessor.get(search.path() + path);
        assertThat(own.status()).as("%s", own).isEqualTo(200);
        assertThat(own.text()).isEqualTo("words\n");
        assertThat(own.header("Content-Disposition")).startsWith("attachment");
        assertThat(own.header("X-Content-Type-Options")).isEqualTo("nosniff");
        Work other = Stage.searching(client).search();
        assertProblem(assessor.get(other.path() + path), 403, 404);
        assertProblem(client.assessor("finance").get(search.path() + path), 403, 404);
    }

    @Test
    void aFileOfAnotherCaseCannotBeNamed() {
        Answer stored =
                assessor.upload(
                        search, "a.txt", "of another case\n".getBytes(StandardCharsets.UTF_8));
        Work other = Stage.searching(client).claimedSearch();

        assertProblem(
                assessor.complete(
                        other,
                        Json.object(
                                "{'searches':[{'where':'A','terms':'b','minutes':5}],"
                                        + "'items':[{'item':1,'held':true,'documents':['%s']}]}",
                                stored.json().path("sha256").asString())),
                400);
    }
}
