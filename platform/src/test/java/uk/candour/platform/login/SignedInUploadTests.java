package uk.candour.platform.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.candour.platform.sample.SampleServer;
import uk.candour.platform.sample.TinyProvider;

/** Files that are sent with a form: by whom, with which token, and how large. */
@SpringBootTest(
        classes = SampleServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "management.endpoint.health.validate-group-membership=false")
class SignedInUploadTests {

    private static final int TOO_LARGE = 22 << 20;
    private static final TinyProvider PROVIDER = new TinyProvider();

    private final SigningInBrowser browser;

    SignedInUploadTests(@LocalServerPort int port) {
        this.browser = new SigningInBrowser(PROVIDER, port);
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        PROVIDER.enter(settings);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void findsAnUploadsTokenAmongItsFields() throws Exception {
        browser.signIn("olivia");
        String token = Jsoup.parse(browser.get("/work").body()).select("input[name=_csrf]").val();

        assertThat(SigningInBrowser.location(browser.upload(token, 100))).endsWith("/work");
        assertThat(browser.upload("forged", 100).statusCode()).isEqualTo(403);
        assertThat(browser.upload("", 100).statusCode()).isEqualTo(403);
    }

    @Test
    void saysThatAnUploadIsTooLarge() throws Exception {
        browser.signIn("olivia");
        String token = Jsoup.parse(browser.get("/work").body()).select("input[name=_csrf]").val();

        HttpResponse<String> refused = browser.upload(token, TOO_LARGE);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("Send less, or a smaller file.");
    }

    @Test
    void readsNoFilesOfStrangers() throws Exception {
        HttpResponse<String> refused = browser.upload("any", TOO_LARGE);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Sign in, then send the file again.");
    }
}
