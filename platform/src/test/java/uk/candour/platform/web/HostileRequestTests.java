package uk.candour.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.candour.platform.sample.SampleServer;

/** What no well-meaning client sends, byte by byte, to a real web server. */
@SpringBootTest(
        classes = SampleServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "management.endpoint.health.validate-group-membership=false")
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestTests {

    private static final Pattern STATUS = Pattern.compile("HTTP/1.1 (\\d{3})");

    @LocalServerPort int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/../work HTTP/1.1",
                "GET //api/open HTTP/1.1",
                "GET /api/open;x=y HTTP/1.1",
                "GET /api/%2e%2e/work HTTP/1.1",
                "GET /api/items/%00 HTTP/1.1",
                "GET /api/open%0d%0aSet-Cookie:a=b HTTP/1.1",
                "GET /welcome?name=%00 HTTP/1.1",
                "GET /welcome?%zz HTTP/1.1",
                "GET /welcome?x=<script> HTTP/1.1",
                "GET /\\..\\x HTTP/1.1",
                "TRACE /welcome HTTP/1.1",
                "NONSENSE /welcome HTTP/1.1",
                "GET /api/nothing HTTP/1.1",
                "GET /refusals/missing HTTP/1.1",
                "GET /api/refusals/missing HTTP/1.1"
            })
    void refusesWithoutAFault(String line) throws IOException {
        String answer = send(line, "", "");

        assertThat(statusOf(answer)).as(answer).isBetween(400, 499);
        assertThat(answer).doesNotContain("Exception", "\tat ", "Apache Tomcat/");
    }

    @ParameterizedTest
    @CsvSource({
        "/refusals/missing, 404, Page not found",
        "/refusals/conflict, 409, It was completed by someone else.",
        "/refusals/database, 503, Nothing was changed.",
        "/refusals/fault, 500, There is a problem with the service"
    })
    void showsRefusalsAsPages(String path, int status, String words) throws IOException {
        String answer = send("GET " + path + " HTTP/1.1", "Accept: text/html", "");

        assertThat(statusOf(answer)).isEqualTo(status);
        assertThat(answer)
                .contains("text/html", words, "<title>")
                .doesNotContain("secret", "Exception");
    }

    @Test
    void refusesAFormWithTooMuchInIt(CapturedOutput log) throws IOException {
        String form = "a=" + "x".repeat(3 << 20);

        String answer =
                send(
                        "POST /welcome HTTP/1.1",
                        "Content-Type: application/x-www-form-urlencoded",
                        form);

        assertThat(statusOf(answer)).isEqualTo(413);
        assertThat(log.getOut()).doesNotContain("Fault");
    }

    @Test
    void refusesAnEndlessHeader() throws IOException {
        String answer = send("GET /welcome HTTP/1.1", "X-Long: " + "x".repeat(100_000), "");

        assertThat(statusOf(answer)).isBetween(400, 499);
    }

    @Test
    void keepsARequestIdThatIsAPlainWord(CapturedOutput log) throws IOException {
        String answer = send("GET /api/refusals/fault HTTP/1.1", "X-Request-Id: ticket-12345", "");

        assertThat(answer).contains("X-Request-Id: ticket-12345", "\"requestId\":\"ticket-12345\"");
        assertThat(log.getOut().lines().filter(it -> it.contains("Fault while answering")))
                .last()
                .asString()
                .containsPattern("\\[[0-9a-f]{32} ticket-12345]");
    }

    @Test
    void replacesARequestIdThatIsNot() throws IOException {
        String answer = send("GET /welcome HTTP/1.1", "X-Request-Id: a b ${jndi:x}", "");

        assertThat(answer).containsPattern("X-Request-Id: [0-9a-f-]{36}").doesNotContain("jndi");
    }

    @Test
    void doesNotBelieveWhoCallersSayTheyAre() throws IOException {
        String answer =
                send(
                        "GET /work HTTP/1.1",
                        "X-User: admin\r\nX-Roles: admin\r\nX-Forwarded-User: admin\r\nX-HTTP-Method-Override: DELETE",
                        "");

        assertThat(statusOf(answer)).isEqualTo(302);
    }

    private String send(String line, String headers, String body) throws IOException {
        String request =
                line
                        + "\r\nHost: localhost\r\nConnection: close\r\n"
                        + (headers.isEmpty() ? "" : headers + "\r\n")
                        + (body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n")
                        + "\r\n"
                        + body;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            try {
                out.write(request.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (IOException refusedHalfway) {
                // The answer is there although not all was read.
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int statusOf(String answer) {
        Matcher status = STATUS.matcher(answer);
        return status.find() ? Integer.parseInt(status.group(1)) : 0;
    }
}
