package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import uk.candour.platform.servers.RealServers;

/** The calculator, by call and by page, on the calendar that is in the database. */
@RealServers
@SpringBootTest(
        properties = {
            "candour.login.client-secret=secret",
            "candour.public-limit.exempt-loopback=true"
        })
@AutoConfigureMockMvc
class CalculatorTest {

    @Autowired private MockMvc mvc;

    private Visitor visitor;

    @BeforeEach
    void open() {
        visitor = new Visitor(mvc, null);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/deadline-examples.csv", numLinesToSkip = 1)
    void agreesWithTheWorkedExamples(String regime, String received, String events, String dueOn)
            throws Exception {
        var call = get("/api/deadline").param("received", received).param("regime", regime);
        for (var event : events == null ? new String[0] : events.split(" ", -1)) {
            call.param("event", event);
        }

        mvc.perform(call)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dueOn").value(dueOn))
                .andExpect(jsonPath("$.provisional").value(false))
                .andExpect(jsonPath("$.explanation[0].counted").value(false))
                .andExpect(jsonPath("$.explanation[0].date").value(received));
    }

    @Test
    void answersWithEveryDateThatFollows() throws Exception {
        ask("received=2026-09-01&event=public-interest-extension@2026-09-14/2026-10-20")
                .andExpect(jsonPath("$.dueOn").value("2026-09-29"))
                .andExpect(jsonPath("$.estimateOn").value("2026-10-20"))
                .andExpect(jsonPath("$.targets.triage").value("2026-09-03"))
                .andExpect(jsonPath("$.targets.departments").value("2026-09-15"))
                .andExpect(jsonPath("$.targets.signOff").value("2026-09-23"))
                .andExpect(jsonPath("$.explanation[1].law").value("FOIA s.10(1)"))
                .andExpect(jsonPath("$.notes").isNotEmpty());
        ask("received=2026-07-17&variation=SCHOOL&closed=2026-07-22/2026-09-02")
                .andExpect(jsonPath("$.dueOn").value("2026-09-28"));
        ask("received=2026-09-01&clock=REVIEW&regime=EIR")
                .andExpect(jsonPath("$.dueOn").value("2026-10-27"))
                .andExpect(jsonPath("$.targets").doesNotExist());
    }

    @Test
    void saysWhatToGiveInstead() throws Exception {
        ask("received=29/05/2026")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("received"))
                .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
        ask("received=2026-05-29&regime=EIR&variation=SCHOOL")
                .andExpect(jsonPath("$.errors[0].field").value("variation"));
        ask("received=2026-05-29&clock=FEE&event=fee-paid@2026-06-01")
                .andExpect(jsonPath("$.errors[0].field").value("event"));
        ask("received=2026-05-29&closed=soon")
                .andExpect(jsonPath("$.errors[0].field").value("closed"));
    }

    @Test
    void worksAsAPage() {
        assertThat(visitor.get("/").select("a[href=/deadline]")).isNotEmpty();
        var form = visitor.get("/deadline");
        assertThat(form.select("h1").text()).isEqualTo("Work out a deadline");
        assertThat(form.select("form").attr("method")).isEqualTo("get");

        var page =
                visitor.get(
                        "/deadline?clock=REQUEST&regime=FOIA&received-day=4&received-month=9"
                                + "&received-year=2023&fee-notice-day=11&fee-notice-month=9"
                                + "&fee-notice-year=2023&fee-paid-day=25&fee-paid-month=9"
                                + "&fee-paid-year=2023&closed=&estimate-day=&estimate-month=&estimate-year=");

        assertThat(page.select("h1").text())
                .isEqualTo("The answer is due by Tuesday 17 October 2023");
        assertThat(page.select("tbody tr")).hasSize(44);
        var again = visitor.get(page.select("a.govuk-back-link").attr("href"));
        assertThat(again.select("#fee-notice").val()).isEqualTo("11");
        assertThat(again.select(".govuk-error-summary")).isEmpty();
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        var nothing = visitor.get("/deadline?received-day=&received-month=&received-year=");
        assertThat(nothing.title()).startsWith("Error: ");
        assertThat(nothing.select("#received-error").text()).contains("Enter a real date");

        var order =
                visitor.get(
                        "/deadline?received-day=4&received-month=9&received-year=2023"
                                + "&fee-paid-day=25&fee-paid-month=9&fee-paid-year=2023");
        assertThat(order.select(".govuk-error-summary a").attr("href")).isEqualTo("#fee-paid");
        assertThat(order.select("#fee-paid-error")).isNotEmpty();

        var estimate =
                visitor.get(
                        "/deadline?received-day=4&received-month=9&received-year=2023"
                                + "&public-interest-extension-day=8&public-interest-extension-month=9"
                                + "&public-interest-extension-year=2023");
        assertThat(estimate.select("#estimate-error")).isNotEmpty();
    }

    @Test
    void letsNothingOfAForeignFieldThrough() throws Exception {
        mvc.perform(
                        get("/deadline")
                                .param("received", "2026-05-29")
                                .param("{x}", "1")
                                .param("closed", "{y}&<b>")
                                .param("variation", "{z}"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(get("/deadline").param("received", "2026-05-29").param("{x}", "{y}"))
                .andExpect(status().isOk());
    }

    private ResultActions ask(String query) throws Exception {
        return mvc.perform(get("/api/deadline?" + query));
    }
}
