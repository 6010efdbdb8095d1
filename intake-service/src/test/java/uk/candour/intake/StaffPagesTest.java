package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Stage;
import uk.candour.contract.Topic;
import uk.candour.contract.TriageReason;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.servers.RealServers;

/** The officers' pages as a browser without JavaScript meets them. */
@RealServers
@SpringBootTest(
        properties = {
            "candour.login.client-secret=secret",
            "candour.public-limit.exempt-loopback=true"
        })
@AutoConfigureMockMvc
class StaffPagesTest {

    @Autowired private MockMvc mvc;
    @Autowired private JdbcClient jdbc;

    @Value("${spring.kafka.bootstrap-servers}")
    private String brokers;

    private Visitor olivia;

    @BeforeEach
    void open() {
        olivia = new Visitor(mvc, SignedIn.as("olivia", "officer"));
    }

    @Test
    void sendsARequestFromTheDeskToDepartments() throws Exception {
        var request = new Client(mvc, jdbc).submit();
        UUID id;
        try (var others = new Messages(brokers, jdbc)) {
            others.say(
                    Topic.INTAKE_COMMANDS,
                    new TriageRequest(request.id(), TriageReason.RECEIVED, null, null));
            id = UUID.fromString(new Client(mvc, jdbc).onlyWork(request).get("id").asString());
        }
        var item = "/intake/work/" + id;

        var form = olivia.get(item);
        assertThat(form.select("textarea[name=items[0]]").text()).contains("[applicant]");
        assertThat(form.select("input[value=information-security]").hasAttr("checked")).isTrue();
        var answer =
                Map.of("_etag", form.select("[name=_etag]").val(), "items[0]", "For Jane Smith");
        var more = olivia.post(item + "/completion", Visitor.with(answer, "_more", "1"));
        assertThat(more.select("textarea[name^=items]")).hasSize(2);
        var refused =
                olivia.post(item + "/completion", Visitor.with(answer, "decision", "ALLOCATE"));
        assertThat(refused.select(".govuk-error-summary").text())
                .contains("names the applicant", "at least one department");

        var done =
                olivia.post(
                        item + "/completion",
                        Map.of(
                                "_etag", form.select("[name=_etag]").val(),
                                "items[0]", "Who supplies the firewalls?",
                                "decision", "ALLOCATE",
                                "departments[]", "finance"));

        assertThat(done.text()).contains("is done");
        assertThat(olivia.get("/intake/cases/" + request.id()).text())
                .contains("Who supplies the firewalls?", "Triaged: to finance");
        try (var others = new Messages(brokers, jdbc)) {
            others.say(
                    Topic.PROCESS_EVENTS,
                    new StageEntered(request.id(), Stage.TRIAGE, commandOf(id), null));
        }
        assertThat(olivia.get("/intake/cases/" + request.id()).text())
                .contains("Step: triage")
                .doesNotContain("Nobody has taken it yet");
    }

    @Test
    void logsALetterAndChasesADepartment() throws Exception {
        olivia.get("/intake/requests/new");
        var letter =
                Map.of(
                        "key", UUID.randomUUID().toString(),
                        "channel", "POST",
                        "receivedOn-day", "12",
                        "receivedOn-month", "6",
                        "receivedOn-year", "2026",
                        "applicant.name", "Jane Smith",
                        "applicant.email", "jane@example.org",
                        "subject", "Vans",
                        "text", "How many vans?");
        var incomplete = olivia.post("/intake/requests/new", Visitor.with(letter, "subject", ""));
        assertThat(incomplete.select(".govuk-error-summary").text()).contains("title");
        assertThat(incomplete.select("#receivedOn").val()).isEqualTo("12");

        var logged = olivia.post("/intake/requests/new", letter);

        assertThat(logged.text()).contains("14 July 2026", "it is late", "by post");
        var reference = logged.select("h1 .candour-reference").text();
        var search = searchOf(reference);
        var chase = "/intake/cases/%s/searches/%s/chase".formatted(idOf(reference), search);
        assertThat(olivia.post(chase, Map.of()).select(".govuk-error-summary")).isNotEmpty();
        assertThat(
                        olivia.post(chase, Map.of("words", "Jane Smith phoned again"))
                                .select(".govuk-error-summary")
                                .text())
                .contains("names the applicant");
        assertThat(olivia.post(chase, Map.of("words", "Due on Friday")).text())
                .contains("The department was chased", "Due on Friday");
        assertThat(olivia.get("/intake/cases?reference=" + reference).select("h1").text())
                .contains("Vans");
        assertThat(olivia.get("/intake/cases?reference=FOI-0").text()).contains("no case");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/intake/cases", "/intake/requests/new"})
    void keepsStaffPagesFromTheRest(String path) throws Exception {
        var fiona = SignedIn.in("finance", "fiona", "assessor");

        mvc.perform(get(path).with(fiona.page())).andExpect(status().isForbidden());
        mvc.perform(get(path)).andExpect(status().isFound());
    }

    private UUID commandOf(UUID work) {
        return jdbc.sql("SELECT command_id FROM work_item WHERE id = :id")
                .param("id", work)
                .query(UUID.class)
                .single();
    }

    private UUID idOf(String reference) {
        return jdbc.sql("SELECT id FROM request WHERE reference = :reference")
                .param("reference", reference)
                .query(UUID.class)
                .single();
    }

    private UUID searchOf(String reference) {
        var command = UUID.randomUUID();
        try (var others = new Messages(brokers, jdbc)) {
            others.say(
                    Topic.PROCESS_EVENTS,
                    new StageEntered(idOf(reference), Stage.SEARCH, command, "finance"));
        }
        return command;
    }
}
