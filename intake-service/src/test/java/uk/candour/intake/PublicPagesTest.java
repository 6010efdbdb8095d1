package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import uk.candour.platform.servers.RealServers;

/** The public pages as a browser without JavaScript meets them. */
@RealServers
@SpringBootTest(
        properties = {
            "candour.login.client-secret=secret",
            "candour.public-limit.exempt-loopback=true"
        })
@AutoConfigureMockMvc
class PublicPagesTest {

    private static final Map<String, String> QUESTION =
            Map.of("subject", "Vans", "text", "How many vans?\n<script>alert(1)</script>");

    @Autowired private MockMvc mvc;

    private Visitor visitor;

    @BeforeEach
    void open() {
        visitor = new Visitor(mvc, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/privacy", "/cookies", "/accessibility"})
    void saysWhatTheServiceIs(String path) {
        var page = visitor.get(path);

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void asksOneQuestionOnAPageAndGivesAReceipt() {
        visitor.get("/request/new");

        assertThat(visitor.post("/request/information", QUESTION).select("h1").text())
                .isEqualTo("What is your name?");
        visitor.post("/request/name", Map.of("applicant.name", "Jane Smith"));
        var check = visitor.post("/request/email", Map.of("applicant.email", "jane@example.org"));
        assertThat(check.select("h1").text()).isEqualTo("Check your answers");
        assertThat(check.select("dl").text()).contains("Jane Smith", "<script>alert(1)</script>");

        var sent = visitor.post("/request/check", Map.of());

        assertThat(sent.select(".govuk-panel").text()).containsPattern("FOI-\\d{4}-\\d{6}");
        assertThat(sent.select("a[href*=/track/]")).hasSize(1);
    }

    @Test
    void makesOneRequestHoweverOftenTheButtonIsPressed() {
        visitor.answerEverything(QUESTION);

        var first = visitor.post("/request/check", Map.of());
        var again = visitor.post("/request/check", Map.of());
        var back = visitor.get("/request/name");

        assertThat(again.select(".govuk-panel").text())
                .isEqualTo(first.select(".govuk-panel").text())
                .isEqualTo(back.select(".govuk-panel").text());
    }

    @Test
    void saysWhatIsWrongBesideTheFieldAndAtTheTop() {
        visitor.get("/request/new");
        visitor.post("/request/information", QUESTION);
        visitor.post("/request/name", Map.of("applicant.name", "Jane Smith"));

        var page = visitor.post("/request/email", Map.of("applicant.email", "jane@"));

        assertThat(page.title()).startsWith("Error: ");
        var link = page.select(".govuk-error-summary a");
        assertThat(link.text()).contains("like name@example.com");
        assertThat(page.select(link.attr("href")).val()).isEqualTo("jane@");
        assertThat(page.select(".govuk-error-message").text()).contains(link.text());
    }

    @Test
    void changesAnAnswerAndComesBackToTheCheck() {
        visitor.answerEverything(QUESTION);

        var page = visitor.post("/request/name", Map.of("applicant.name", "Jane Jones"));

        assertThat(page.select("h1").text()).isEqualTo("Check your answers");
        assertThat(page.select("dl").text()).contains("Jane Jones", "How many vans?");
    }

    @Test
    void leadsWhoeverComesTooEarlyToTheFirstOpenQuestion() {
        assertThat(visitor.get("/request/check").select("h1").text())
                .isEqualTo("What do you want to know?");
        assertThat(visitor.get("/request/sent").select("h1").text())
                .isEqualTo("What do you want to know?");
    }

    @Test
    void takesNothingFromSoftwareThatFillsInEverything() {
        visitor.answerEverything(QUESTION);

        var page = visitor.post("/request/check", Map.of("website", "https://spam.example"));

        assertThat(page.select(".govuk-error-summary")).isNotEmpty();
    }

    @Test
    void showsTheRequestBehindItsLinkAndWithdrawsIt() {
        visitor.answerEverything(QUESTION);
        var sent = visitor.post("/request/check", Map.of());
        var link = sent.select("a[href*=/track/]").attr("href").replaceFirst("^https?://[^/]+", "");

        var page = visitor.get(link);
        assertThat(page.select("dl").text()).contains("Received", "We received your request");
        assertThat(page.select("table").text()).contains("Working day 20");
        assertThat(visitor.get(link + "/withdraw").select("h1").text()).contains("Are you sure");

        var withdrawn = visitor.post(link + "/withdraw", Map.of());

        assertThat(withdrawn.select("dl").text()).contains("Closed", "You withdrew your request");
        assertThat(withdrawn.select("a[href$=withdraw]")).isEmpty();
        assertThat(visitor.get("/track/unknown").select("h1").text()).isEqualTo("Page not found");
    }
}
