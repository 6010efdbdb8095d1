package uk.candour.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import uk.candour.notification.SteppedService;
import uk.candour.notification.delivery.Office.Approved;
import uk.candour.platform.login.SignedIn;

/** What officers, approvers and managers read of what the applicant was told. */
@SteppedService
@Import(Office.class)
@SuppressWarnings("NullAway.Init") // set before each test
class CorrespondencePagesTests {

    private static final SignedIn ANNA = SignedIn.as("anna", "approver");
    private static final SignedIn IAN = SignedIn.as("ian", "assessor");

    @Autowired Office office;
    @Autowired SendingLoop loop;
    @Autowired JavaMailSenderImpl server;
    @Autowired MockMvc mvc;

    private final ScriptedSmtp smtp = new ScriptedSmtp();
    private Approved reply;

    @BeforeEach
    void aReplyThatCameBack() {
        server.setPort(smtp.port());
        reply = office.approved("ann@example.org");
        office.send(reply);
        smtp.next(ScriptedSmtp.Way.NO_SUCH_MAILBOX);
        loop.sendNext();
    }

    @AfterEach
    void stop() throws IOException {
        office.clear();
        smtp.close();
    }

    @Test
    void theCorrespondencePageTellsWhatWasSentAndGivesTheLetter() throws Exception {
        String address = "/cases/" + reply.request();
        String page =
                mvc.perform(get(address).with(ANNA.page()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        String letter = "/letters/" + reply.manifest().letter().sha256();

        assertThat(Jsoup.parse(page).select("main").text())
                .contains("Reply", "Not delivered", "reply.pdf")
                .doesNotContain("ann@example.org");
        assertThat(
                        mvc.perform(get(address + letter).with(ANNA.page()))
                                .andExpect(status().isOk())
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                .isEqualTo("%PDF letter");
    }

    @Test
    void lettersAreNotForDepartmentsNorForOtherCases() throws Exception {
        String letter = "/letters/" + reply.manifest().letter().sha256();
        Approved other = office.approved("bob@example.org");
        office.send(other);

        mvc.perform(get("/cases/" + reply.request()).with(IAN.page()))
                .andExpect(status().isForbidden());
        mvc.perform(get("/cases/" + reply.request() + letter).with(IAN.page()))
                .andExpect(status().isForbidden());
        mvc.perform(get("/cases/" + UUID.randomUUID() + letter).with(ANNA.page()))
                .andExpect(status().isNotFound());
        mvc.perform(
                        get("/cases/"
                                        + reply.request()
                                        + "/letters/"
                                        + reply.manifest().emailHtml().sha256())
                                .with(ANNA.page()))
                .andExpect(status().isNotFound());
    }
}
