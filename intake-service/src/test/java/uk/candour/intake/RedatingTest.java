package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Channel;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.NotificationEvent.RequestAcknowledged;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.Topic;
import uk.candour.platform.login.SignedIn;

/** What moves the dates of open cases: a proclaimed day, and a receipt that is corrected. */
class RedatingTest extends BetweenCallersAndTopics {

    private static final SignedIn ADA = SignedIn.as("ada", "admin");
    private static final SignedIn OLIVIA = SignedIn.as("olivia", "officer");
    private static final String CALENDAR = "/intake/api/calendar";

    @Test
    void datesOpenCasesAgainAndKeepsWhatTheApplicantWasTold() throws Exception {
        var open = logged("2026-02-02");
        var earlier = logged("2026-01-05");
        var closed = logged("2026-02-02");
        others.say(
                Topic.NOTIFICATION_EVENTS,
                new RequestAcknowledged(open, Instant.EPOCH, Channel.EMAIL, false));
        others.say(Topic.PROCESS_EVENTS, ended(closed));

        call(ADA, CALENDAR + "/days", day("2026-02-11", "Day of rest"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.version").isNumber());

        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);
        assertThat(deadlines(open))
                .extracting(DeadlineChanged::version, DeadlineChanged::statutoryDue)
                .containsExactly(
                        tuple(1, LocalDate.of(2026, 3, 2)), tuple(2, LocalDate.of(2026, 3, 3)));
        assertThat(deadlines(earlier)).hasSize(1);
        assertThat(deadlines(closed)).hasSize(1);
        mvc.perform(get("/intake/api/cases/" + open).with(OLIVIA.call()))
                .andExpect(jsonPath("$.deadline.dueOn").value("2026-03-03"))
                .andExpect(
                        jsonPath("$.clock[1].what")
                                .value(
                                        "The calendar changed: due 3 March 2026 instead of 2 March 2026."
                                                + " The applicant was told the old date and is to"
                                                + " be told the new one"));
        assertThat(new Visitor(mvc, null).get("/track/" + tokenOf(open)).select("dl").text())
                .contains(
                        "The bank holidays changed: our answer is now due by 3 March 2026, not 2"
                                + " March 2026");
        mvc.perform(get("/api/deadline?received=2026-02-02"))
                .andExpect(jsonPath("$.dueOn").value("2026-03-03"));
    }

    @Test
    void onlyAnAdministratorChangesTheCalendar() throws Exception {
        call(OLIVIA, CALENDAR + "/days", day("2026-02-12", "Rest"))
                .andExpect(status().isForbidden());
        call(ADA, CALENDAR + "/days", day("2026-12-25", "Rest"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("date"));
        call(ADA, CALENDAR + "/days", "{}").andExpect(jsonPath("$.errors.length()").value(3));
        mvc.perform(get(CALENDAR + "?year=2012").with(ADA.call()))
                .andExpect(jsonPath("$.days[?(@.date == '2012-06-05')]").isNotEmpty())
                .andExpect(jsonPath("$.officialUntil").value("2028-12-31"));
    }

    @Test
    void addsADayOnAPage() {
        var ada = new Visitor(mvc, ADA);
        var refused = ada.post("/intake/calendar", Map.of("title", "Rest", "nations[]", "WALES"));
        assertThat(refused.select("#date-error")).isNotEmpty();
        assertThat(refused.select("input[value=WALES]").hasAttr("checked")).isTrue();

        var page =
                ada.post(
                        "/intake/calendar",
                        Map.of(
                                "title", "Day of rest",
                                "nations[]", "WALES",
                                "date-day", "9",
                                "date-month", "3",
                                "date-year", "2022"));

        assertThat(page.select("h1").text()).isEqualTo("Bank holidays of 2022");
        assertThat(page.select("dl").text()).contains("Wednesday 9 March Day of rest (Wales)");
        var sure = ada.get(page.select("a[href$=2022-03-09]").attr("href"));
        assertThat(sure.select("h1").text()).contains("9 March 2022");
        var without = ada.post("/intake/calendar/taken-out", Map.of("day", "2022-03-09"));
        assertThat(without.select("dt").text()).doesNotContain("9 March");
        assertThat(without.select("dl").text())
                .contains("2022-03-09 taken out: Bank holiday in Wales: Day of rest, by ada");
    }

    @Test
    void correctsTheDateOfReceiptWithAReason() throws Exception {
        var request = logged("2026-04-20");
        var receipt = "/intake/api/cases/" + request + "/receipt";

        call(OLIVIA, receipt, "{\"receivedOn\":\"2026-04-16\"}")
                .andExpect(jsonPath("$.errors[0].field").value("reason"));
        call(OLIVIA, receipt, "{\"receivedOn\":\"2026-04-20\",\"reason\":\"So\"}")
                .andExpect(jsonPath("$.errors[0].field").value("receivedOn"));
        call(OLIVIA, receipt, "{\"receivedOn\":\"2026-04-16\",\"reason\":\"Press office stamp\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.deadline.dueOn").value("2026-05-15"));

        assertThat(deadlines(request)).hasSize(2);
        var olivia = new Visitor(mvc, OLIVIA);
        assertThat(olivia.get("/intake/cases/" + request).text())
                .contains("The true date of receipt: Press office stamp");
        var page = olivia.post("/intake/cases/" + request + "/receipt", Map.of("reason", "So"));
        assertThat(page.select("#receivedOn-error")).isNotEmpty();
    }

    private UUID logged(String receivedOn) throws Exception {
        var answer =
                call(
                                OLIVIA,
                                "/intake/api/requests",
                                """
                                {"applicant":{"name":"Jane Smith","email":"jane@example.org"},
                                 "subject":"Vans","text":"How many?","channel":"POST","receivedOn":"%s"}
                                """
                                        .formatted(receivedOn))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        return UUID.fromString(JsonMapper.shared().readTree(answer).get("requestId").asString());
    }

    private static CaseClosed ended(UUID requestId) {
        return new CaseClosed(requestId, CaseOutcome.WITHDRAWN, LocalDate.EPOCH, null);
    }

    private static String day(String date, String title) {
        return "{\"date\":\"%s\",\"title\":\"%s\",\"nations\":[\"SCOTLAND\"]}"
                .formatted(date, title);
    }

    private ResultActions call(SignedIn by, String path, String body) throws Exception {
        return mvc.perform(
                post(path).with(by.call()).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private String tokenOf(UUID requestId) {
        return jdbc.sql("SELECT tracking_token FROM request WHERE id = :id")
                .param("id", requestId)
                .query(String.class)
                .single();
    }

    private int waiting() {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM case_clock
                        WHERE calendar_version < (SELECT max(version) FROM calendar_version)
                        """)
                .query(Integer.class)
                .single();
    }

    private List<DeadlineChanged> deadlines(UUID requestId) {
        return others.announced(requestId).stream()
                .filter(DeadlineChanged.class::isInstance)
                .map(DeadlineChanged.class::cast)
                .toList();
    }
}
