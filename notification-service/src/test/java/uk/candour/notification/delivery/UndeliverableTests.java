package uk.candour.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.ResolveDelivery;
import uk.candour.notification.SteppedClock;
import uk.candour.notification.SteppedService;
import uk.candour.notification.delivery.Office.Approved;
import uk.candour.platform.inbox.Refused;
import uk.candour.platform.login.SignedIn;

/** A mail that came back: what the officer sees and the two ways out. */
@SteppedService
@SuppressWarnings("NullAway.Init") // set before each test
@Import(Office.class)
class UndeliverableTests {

    private static final SignedIn OLIVIA = SignedIn.as("olivia", "officer");

    @Autowired Office office;
    @Autowired Mails mails;
    @Autowired SendingLoop loop;
    @Autowired UndeliverableDesk desk;
    @Autowired SteppedClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired JavaMailSenderImpl server;
    @Autowired MockMvc mvc;

    private final ScriptedSmtp smtp = new ScriptedSmtp();
    private final UUID command = UUID.randomUUID();
    private Approved reply;

    @BeforeEach
    void aReplyThatCameBack() throws Exception {
        server.setPort(smtp.port());
        reply = office.approved("ann@example.org");
        office.send(reply);
        smtp.next(ScriptedSmtp.Way.NO_SUCH_MAILBOX);
        loop.sendNext();
        UUID failure = Objects.requireNonNull(mails.of(reply.request()).getFirst().failure());
        office.inTransaction(() -> {
            desk.open(new ResolveDelivery(reply.request(), failure), command);
            return true;
        });
        mvc.perform(
                        post(work() + "/claim")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}")
                                .with(OLIVIA.call()))
                .andExpect(status().isOk());
    }

    @AfterEach
    void stop() throws IOException {
        office.clear();
        smtp.close();
    }

    @Test
    void theOfficerSeesWhichLetterWhyAndTheAddress() throws Exception {
        String page =
                mvc.perform(get("/work/" + workId()).with(OLIVIA.page()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();

        assertThat(Jsoup.parse(page).select("main").text())
                .contains("The reply", "550 5.1.1", "ann@example.org", "Send it again by email")
                .contains("reply.pdf");
    }

    @Test
    void sendsItAgainToAnotherAddressAsANewMail() throws Exception {
        complete("{\"decision\":\"RESEND\",\"email\":\"ann.other@example.org\"}", 200);

        loop.sendNext();

        Mail second = mails.of(reply.request()).getLast();
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.messageId()).contains(".final.2@");
        assertThat(smtp.kept().getLast()).contains("To: ann.other@example.org");
        assertThat(office.told(command)).contains("ResponseSent", "EMAIL");
    }

    @Test
    void failingOnceMoreIsToldToWhoeverWaitsNow() throws Exception {
        complete("{\"decision\":\"RESEND\"}", 200);
        smtp.next(ScriptedSmtp.Way.NO_SUCH_MAILBOX);

        loop.sendNext();

        assertThat(office.told(command)).contains("DeliveryFailed");
    }

    @Test
    void recordsTheDayItWasPosted() throws Exception {
        clock.forward(Duration.ofDays(1));
        String today = LocalDate.ofInstant(clock.instant(), Delivery.LEGAL_ZONE).toString();

        complete("{\"decision\":\"POSTED\",\"on\":\"" + today + "\"}", 200);

        assertThat(office.told(command)).contains("ResponseSent", "POST", today);
        assertThat(mails.of(reply.request()).getFirst().state()).isEqualTo(MailState.POSTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|decision",
                "{\"decision\":\"POSTED\"}|on",
                "{\"decision\":\"POSTED\",\"on\":\"2999-01-01\"}|on",
                "{\"decision\":\"POSTED\",\"on\":\"2001-01-01\"}|on",
                "{\"decision\":\"POSTED\",\"on\":\"soon\"}|on",
                "{\"decision\":\"RESEND\",\"email\":\"ann@x\\r\\nBcc: b@y\"}|email"
            })
    void saysWhichFieldIsWrong(String answer, String field) throws Exception {
        assertThat(complete(answer, 400)).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void theFormSaysWhatIsWrongBesideTheField() throws Exception {
        String page =
                mvc.perform(
                                post("/work/" + workId() + "/completion")
                                        .param("_etag", etag())
                                        .param("decision", "RESEND")
                                        .param("email", "nobody")
                                        .with(csrf())
                                        .with(OLIVIA.page()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();

        assertThat(Jsoup.parse(page).select("#email-error").text())
                .contains("Enter one email address");
    }

    @Test
    void aNoticeThatNobodyWaitsForIsAnOfficersWorkUntilTheCaseCloses() {
        UUID request = office.received("ben@example.org");
        UUID cause = office.notify(request, Notice.DATE_CHANGED);
        smtp.next(ScriptedSmtp.Way.NO_SUCH_MAILBOX);
        loop.sendNext();

        Mail failed = mails.of(request).getFirst();
        assertThat(office.told(cause)).contains("DeliveryFailed");
        assertThat(stateOfWork(failed)).isEqualTo("OPEN");
        office.inTransaction(() -> {
            desk.noLongerNeeded(request);
            return true;
        });
        assertThat(stateOfWork(failed)).isEqualTo("CANCELLED");
    }

    private String stateOfWork(Mail failed) {
        return jdbc.sql("select state from work_item where command_id = :command")
                .param("command", Objects.requireNonNull(failed.failure()))
                .query(String.class)
                .single();
    }

    @Test
    void anUnknownFailureIsRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        desk.open(
                                new ResolveDelivery(reply.request(), UUID.randomUUID()), command));
    }

    private String complete(String answer, int expected) throws Exception {
        return mvc.perform(
                        post(work() + "/completion")
                                .header("If-Match", etag())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(answer)
                                .with(OLIVIA.call()))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String work() {
        return "/api/work/" + workId();
    }

    private UUID workId() {
        return jdbc.sql("select id from work_item where command_id = :command")
                .param("command", command)
                .query(UUID.class)
                .single();
    }

    private String etag() {
        return "\""
                + jdbc.sql("select version from work_item where command_id = :command")
                        .param("command", command)
                        .query(Long.class)
                        .single()
                + "\"";
    }
}
