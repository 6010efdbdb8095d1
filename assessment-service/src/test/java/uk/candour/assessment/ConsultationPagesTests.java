package uk.candour.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.Consult;
import uk.candour.contract.AssessmentEvent.ConsultationAsked;
import uk.candour.contract.AssessmentEvent.Consulted;
import uk.candour.contract.ConsultationAnswer;
import uk.candour.contract.Consultee;
import uk.candour.contract.ConsulteeKind;
import uk.candour.contract.Text;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.servers.RealServers;

/** The officer consults others before deciding, through the pages. */
@RealServers
@SpringBootTest
@AutoConfigureMockMvc
@Import(OneCase.class)
class ConsultationPagesTests {

    private static final SignedIn OLIVIA = SignedIn.as("olivia", "officer");
    private static final SignedIn FIONA = SignedIn.in("finance", "fiona", "assessor");
    private static final SignedIn IAN = SignedIn.in("information-security", "ian", "assessor");
    private static final String COMMERCIAL =
            "{'items':[{'item':1,'decision':'WITHHOLD','claims':[{'limb':'s43(2)'}]}]}";

    private final UUID request = UUID.randomUUID();
    private UUID triage = UUID.randomUUID();
    private UUID found = UUID.randomUUID();

    @Autowired private OneCase it;
    @Autowired private MockMvc mvc;

    @BeforeEach
    void aRequest() {
        triage = it.triaged(request, "What does the licence cost?");
        found = it.found(request, triage);
    }

    @Test
    void asksFromThePageOfTheConsideration() throws Exception {
        UUID consider = consider();
        Browser olivia = new Browser(mvc, OLIVIA).take(it.work(consider).id());
        olivia.choose("decision", "CONSULT").choose("consultees[0].kind", "THIRD_PARTY");
        olivia.type("consultees[0].name", "Acme Ltd");
        assertThat(olivia.save().getStatus()).isEqualTo(422);
        assertThat(olivia.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#consultees-0-about");
        olivia.type("consultees[0].about", "Would your prices harm you?");

        assertThat(olivia.save().getRedirectedUrl()).isEqualTo("/work");

        assertThat(it.event(it.announced(consider), ConsultationAsked.class).consultees())
                .containsExactly(
                        new Consultee(
                                1,
                                ConsulteeKind.THIRD_PARTY,
                                Text.closed("Acme Ltd"),
                                Text.closed("Would your prices harm you?"),
                                List.of(1),
                                null,
                                null));
    }

    @Test
    void showsTheViewsToTheOfficer() throws Exception {
        UUID asked = consult("'kind':'THIRD_PARTY','name':'Acme Ltd'");
        UUID consult = it.command(new Consult(request, triage, asked, 1, null));
        Browser olivia = new Browser(mvc, OLIVIA).take(it.work(consult).id());
        assertThat(olivia.page().select("main").text())
                .contains("Acme Ltd", "Prices", "What does the licence cost?");
        olivia.choose("answer", "OBJECTS").type("views", "Others would undercut us.");
        assertThat(olivia.save().getRedirectedUrl()).isEqualTo("/work");
        UUID views = it.announced(consult);

        UUID again =
                it.command(
                        new ConsiderRequest(
                                request,
                                triage,
                                List.of(found),
                                null,
                                null,
                                List.of(),
                                List.of(views)));

        assertThat(it.event(views, Consulted.class).views())
                .isEqualTo(Text.closed("Others would undercut us."));
        olivia.take(it.work(again).id());
        assertThat(olivia.page().select(".govuk-summary-card").text())
                .contains("Consulted: Acme Ltd", "Objects", "Others would undercut us.");
    }

    @Test
    void letsADepartmentSayWhatItThinksAndTheOfficerStopWaiting() throws Exception {
        UUID asked = consult("'kind':'DEPARTMENT','department':'finance'");
        UUID consult = it.command(new Consult(request, triage, asked, 1, "finance"));
        UUID work = it.work(consult).id();

        assertThat(new Browser(mvc, FIONA).open(work).page().select("main").text())
                .contains("Prices");
        assertThat(new Browser(mvc, IAN).open(work).page().select("main").text())
                .doesNotContain("Prices");
        Browser olivia = new Browser(mvc, OLIVIA).take(work);
        olivia.choose("answer", "NO_ANSWER");
        assertThat(olivia.save().getRedirectedUrl()).isEqualTo("/work");

        assertThat(it.event(it.announced(consult), Consulted.class).answer())
                .isEqualTo(ConsultationAnswer.NO_ANSWER);
    }

    @Test
    void warnsWhereNobodyWasAskedWhomAnExemptionProtects() {
        assertThat(it.completion(consider(), People.OLIVIA, COMMERCIAL).warnings())
                .anyMatch(it -> it.contains("nobody was consulted"));

        UUID asked = consult("'kind':'THIRD_PARTY','name':'Acme Ltd'");
        UUID consult = it.command(new Consult(request, triage, asked, 1, null));
        it.complete(consult, People.OLIVIA, "{'answer':'NO_ANSWER'}");

        assertThat(it.completion(consider(), People.OLIVIA, COMMERCIAL).warnings())
                .noneMatch(it -> it.contains("nobody was consulted"));
    }

    private UUID consult(String who) {
        return it.complete(
                consider(),
                People.OLIVIA,
                "{'decision':'CONSULT','consultees':[{" + who + ",'about':'Prices'}]}");
    }

    private UUID consider() {
        return it.command(new ConsiderRequest(request, triage, List.of(found), null, null));
    }
}
