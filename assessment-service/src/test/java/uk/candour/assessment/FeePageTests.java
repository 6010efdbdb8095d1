package uk.candour.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentEvent.FeeCharged;
import uk.candour.contract.IntakeEvent.FeePaid;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.servers.RealServers;

/** The officer asks the applicant to pay before the request is answered (FOIA s.9). */
@RealServers
@SpringBootTest
@AutoConfigureMockMvc
@Import(OneCase.class)
class FeePageTests {

    private static final SignedIn OLIVIA = SignedIn.as("olivia", "officer");

    private final UUID request = UUID.randomUUID();

    @Autowired private OneCase it;
    @Autowired private MockMvc mvc;

    @Test
    void chargesAFeeFromThePageOnce() throws Exception {
        UUID triage = it.triaged(request, "Which products are used?");
        UUID found = it.found(request, triage);
        UUID consider = consider(triage, found);
        Browser olivia = new Browser(mvc, OLIVIA).take(it.work(consider).id());

        olivia.choose("decision", "CHARGE_FEE").type("disbursements[0].what", "Staff time");
        olivia.type("disbursements[0].pence", "1200").save();
        assertThat(olivia.page().select("#disbursements-0-what-error").text()).contains("reg 6(4)");
        olivia.type("disbursements[0].what", "Photocopies, 120 sheets");
        assertThat(olivia.save().getRedirectedUrl()).isEqualTo("/work");
        assertThat(it.event(it.announced(consider), FeeCharged.class).pence()).isEqualTo(1200);
        it.tell("intakeEvents", new FeePaid(request, LocalDate.of(2026, 11, 27)));
        Browser again = new Browser(mvc, OLIVIA).take(it.work(consider(triage, found)).id());

        assertThat(again.page().select(".govuk-inset-text").text())
                .contains("£12.00", "paid on 27 November 2026");
        assertThat(again.page().select("[name=decision]").eachAttr("value"))
                .containsExactly("DECIDE", "SEARCH_AGAIN", "CONSULT");
        assertThat(again.page().select("[name='items[0].claims[0].limb'] [selected]").val())
                .as("opens with what is proposed")
                .isEqualTo("s31(1)(a)");
    }

    private UUID consider(UUID triage, UUID found) {
        return it.command(new ConsiderRequest(request, triage, List.of(found), null, null));
    }
}
