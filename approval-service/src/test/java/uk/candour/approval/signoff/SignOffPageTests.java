package uk.candour.approval.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static uk.candour.approval.ACase.PACK;
import static uk.candour.approval.Cast.OLIVIA_THE_OFFICER;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import uk.candour.approval.ACase;
import uk.candour.approval.ApprovalTest;
import uk.candour.approval.OtherServices;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.ApprovalEvent.ResponseReturned;
import uk.candour.contract.ReturnTo;
import uk.candour.platform.documents.DocumentStore;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.login.SignedIn;

/** What the approver sees and does in a browser, without JavaScript. */
@ApprovalTest
class SignOffPageTests {

    private static final SignedIn ANNA = SignedIn.as("anna", "approver");
    private static final String EMAIL = "<h1>Reply</h1><script>alert(1)</script>";

    @Autowired private MockMvc mvc;
    @Autowired private OtherServices others;
    @Autowired private DocumentStore store;

    private final ACase burglaries = ACase.fresh();

    @Test
    void showsTheWholeFileBesideTheLetter() throws Exception {
        Document page = page(taken(OLIVIA_THE_OFFICER));

        assertThat(page.select("#the-letter ~ iframe").attr("sandbox")).isEmpty();
        assertThat(page.select("#the-letter ~ iframe").hasAttr("sandbox")).isTrue();
        assertThat(page.select("section:has(#the-letter)").text())
                .contains("Released in part", "Letter: reply.pdf", "Enclosed: dates.csv", PACK);
        assertThat(page.select("section:has(#the-file)").text())
                .contains(
                        "Item 2: Which methods were used?",
                        "section 31(1)(a): law enforcement",
                        "Would be likely",
                        "Further burglaries",
                        "The north gate has no alarm Closed",
                        "the reasoning of FOI-26-000003",
                        "Accountability for security (some weight)",
                        "Protecting the depot (significant weight)",
                        "Protection outweighs accountability",
                        "On 2 and 9 March.",
                        "“depot AND burglary”, 45 minutes");
        assertThat(page.select("details li span").eachText())
                .contains("Reply drafted", "Letter composed");
    }

    @Test
    void showsWhatTheChecksFoundWhereItBelongs() throws Exception {
        Document page = page(taken(OLIVIA_THE_OFFICER));

        assertThat(page.select(".govuk-summary-card .govuk-inset-text li").eachText())
                .containsExactly("The harm names nothing. “their words” Say more (FOIA s.17)");
        assertThat(
                        page.select(
                                        "#the-file ~ * .govuk-inset-text li, #the-file ~ .govuk-inset-text li")
                                .eachText())
                .containsExactly(
                        "The harm names nothing. “their words” Say more (FOIA s.17)",
                        "The balance weighs nothing. “their words” Say more (FOIA s.17)",
                        "This names another authority. “their words” Say more (FOIA s.17)");
    }

    @Test
    void showsEachDocumentInItsPlaceAndNoneAgainBelow() throws Exception {
        Document page = page(taken(OLIVIA_THE_OFFICER));

        assertThat(page.select("main h2").eachText()).containsExactly("The letter", "The file");
        assertThat(page.select("main a[href*=/documents/]").eachText())
                .containsExactly(
                        "Letter: reply.pdf",
                        "Email in plain text: reply.txt",
                        "Email: reply.html",
                        "Enclosed: dates.csv",
                        "dates.csv",
                        "Released: dates.csv",
                        "methods.pdf");
    }

    @Test
    void theLetterRunsNothingAndFetchesNothing() throws Exception {
        UUID work = taken(OLIVIA_THE_OFFICER);

        mvc.perform(get("/work/" + work + "/letter").with(ANNA.page()))
                .andExpect(status().isOk())
                .andExpect(content().string(EMAIL))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        startsWith("sandbox; default-src 'none'")));
    }

    @Test
    void approvesThePackThatThePageShows() throws Exception {
        UUID work = taken(OLIVIA_THE_OFFICER);
        Elements form = page(work).select("form[action$=completion]");

        mvc.perform(posted(work, form).param("decision", "APPROVE"))
                .andExpect(redirectedUrl("/work"));

        assertThat(others.heard(burglaries.requestId(), ResponseApproved.class))
                .singleElement()
                .extracting(ResponseApproved::packSha256)
                .isEqualTo(PACK);
    }

    @Test
    void asksAgainForWhatAReturnLacksAndKeepsWhatWasSaid() throws Exception {
        UUID work = taken(OLIVIA_THE_OFFICER);
        Elements form = page(work).select("form[action$=completion]");

        Document again =
                Jsoup.parse(
                        mvc.perform(
                                        posted(work, form)
                                                .param("decision", "RETURN")
                                                .param("to", "HARM")
                                                .param("claims[]", burglaries.claimId().toString()))
                                .andReturn()
                                .getResponse()
                                .getContentAsString());

        assertThat(again.select(".govuk-error-summary a").eachText())
                .containsExactly("Say what has to change before you can sign this off.");
        assertThat(again.select("input[checked]").eachAttr("value"))
                .containsExactly("RETURN", "HARM", burglaries.claimId().toString());

        mvc.perform(
                        posted(work, form)
                                .param("decision", "RETURN")
                                .param("to", "HARM")
                                .param("claims[]", burglaries.claimId().toString())
                                .param("comment", "Say which burglaries"))
                .andExpect(redirectedUrl("/work"));
        assertThat(others.heard(burglaries.requestId(), ResponseReturned.class))
                .singleElement()
                .satisfies(it -> assertThat(it.to()).isEqualTo(ReturnTo.HARM))
                .satisfies(it -> assertThat(it.claims()).containsExactly(burglaries.claimId()));
    }

    @Test
    void tellsAnAuthorThatSomebodyElseHasToDecide() throws Exception {
        UUID work = others.workOf(askForSignOff(new Actor(SignedIn.ISSUER, "anna")));

        assertThat(page(work).select("main .govuk-warning-text").text())
                .contains("You wrote part of this response");
    }

    private MockHttpServletRequestBuilder posted(UUID work, Elements form) {
        return post("/work/" + work + "/completion")
                .with(ANNA.page())
                .with(csrf())
                .param("_etag", form.select("[name=_etag]").attr("value"))
                .param("packSha256", form.select("[name=packSha256]").attr("value"));
    }

    private UUID taken(Actor replier) throws Exception {
        UUID work = others.workOf(askForSignOff(replier));
        mvc.perform(post("/work/" + work + "/claim").with(ANNA.page()).with(csrf()))
                .andExpect(status().is3xxRedirection());
        return work;
    }

    private UUID askForSignOff(Actor replier) {
        StoredFile email =
                store.put(
                        burglaries.requestId(),
                        "reply.html",
                        new ByteArrayInputStream(EMAIL.getBytes(StandardCharsets.UTF_8)));
        return others.askForSignOff(
                burglaries,
                replier,
                new uk.candour.contract.Document(
                        email.sha256(), email.name(), email.type(), email.size()));
    }

    private Document page(UUID work) throws Exception {
        return Jsoup.parse(
                mvc.perform(get("/work/" + work).with(ANNA.page()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }
}
