package uk.candour.platform.workqueue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import tools.jackson.databind.node.JsonNodeFactory;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.login.Person;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.sample.SampleApplication;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.web.PageTest;

@PageTest
@ContextConfiguration(classes = {SampleApplication.class, WorkPages.class, Advising.class})
class WorkPageTests {

    private static final SignedIn IAN = SignedIn.in("mines", "ian", "digger");
    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-000000000001");

    @Autowired MockMvc mvc;
    @MockitoBean Work work;
    @MockitoBean WorkList list;
    @MockitoBean Desks desks;

    @BeforeEach
    void aDesk() {
        Desk desk = new DiggingDesk();
        when(desks.of(any(WorkItem.class))).thenReturn(desk);
        when(desks.of(any(Person.class))).thenReturn(List.of(desk));
    }

    @Test
    void listsWorkMostUrgentFirst() throws Exception {
        WorkItem late = item(new Claimant(SignedIn.ISSUER, "ian", "Ian"), LocalDate.of(2020, 1, 2));
        when(list.of(any(), any(), any(), anyInt()))
                .thenReturn(new WorkList.Page(List.of(late), "abc"));

        Document page = page(get("/work").with(IAN.page()));

        assertThat(page.title()).isEqualTo("Your work – Candour");
        assertThat(page.select("tbody td").eachAttr("data-label"))
                .containsExactly("Request", "To do", "Due", "Taken by");
        assertThat(page.select("tbody td").eachText())
                .containsExactly(
                        "REF-1 Digging <b>Old</b> walls",
                        "Digging Mines",
                        "2 January 2020 " + page.select("tbody .govuk-tag--red").text(),
                        "You");
        assertThat(page.select("tbody a").attr("href")).isEqualTo("/work/" + ID);
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/work?after=abc");
    }

    @Test
    void saysWhenThereIsNothingToDo() throws Exception {
        when(list.of(any(), any(), any(), anyInt())).thenReturn(new WorkList.Page(List.of(), null));

        Document page = page(get("/work").with(IAN.page()));

        assertThat(page.select("table, nav.govuk-pagination")).isEmpty();
        assertThat(page.select("main p").text()).startsWith("There is nothing to do here.");
    }

    @Test
    void offersUntakenWork() throws Exception {
        when(work.see(eq(ID), any())).thenReturn(item(null, null));

        Document page = page(get("/work/" + ID).with(IAN.page()));

        assertThat(page.select("main form").eachAttr("action"))
                .containsExactly("/work/" + ID + "/claim");
        assertThat(page.select("main form input[name=_csrf]")).hasSize(1);
        assertThat(page.select("main").text()).contains("what to dig");
        assertThat(page.select("main li a").attr("href"))
                .isEqualTo("/work/" + ID + "/documents/abcd");
        assertThat(page.select("a.govuk-back-link").attr("href")).isEqualTo("/work");
    }

    @Test
    void showsTheFormToWhoeverTookIt() throws Exception {
        when(work.see(eq(ID), any()))
                .thenReturn(item(new Claimant(SignedIn.ISSUER, "ian", "Ian"), null));

        Document page = page(get("/work/" + ID).with(IAN.page()));

        assertThat(page.select("main form").eachAttr("action"))
                .containsExactly("/work/" + ID + "/completion", "/work/" + ID + "/release");
        assertThat(page.select("input[name=_etag]").val()).isEqualTo("\"3\"");
        assertThat(page.select("input[name=decision]")).hasSize(2);
        assertThat(page.select("#conditional-decision input[name=places[0].where]")).hasSize(1);
    }

    @Test
    void finishesWhenEnterIsPressedInAField() throws Exception {
        when(work.see(eq(ID), any()))
                .thenReturn(item(new Claimant(SignedIn.ISSUER, "ian", "Ian"), null));

        Document page = page(get("/work/" + ID).with(IAN.page()));

        Elements buttons = page.select("form[action$=/completion] [type=submit]");
        assertThat(buttons.eachText()).containsExactly("Add another", "Save and finish");
        assertThat(buttons.getFirst().attributes().asList())
                .contains(new Attribute("tabindex", "-1"), new Attribute("aria-hidden", "true"))
                .noneMatch(it -> it.getKey().equals("name"));
    }

    @Test
    void saysWhoElseTookIt() throws Exception {
        when(work.see(eq(ID), any())).thenReturn(item(new Claimant("iss", "eve", "Eve"), null));

        Document page = page(get("/work/" + ID).with(IAN.page()));

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select(".govuk-inset-text").text()).isEqualTo("Eve has taken this work.");
    }

    @Test
    void letsWhoeverOverseesItGiveItBack() throws Exception {
        WorkItem item = item(new Claimant("iss", "eve", "Eve"), null);
        when(work.see(eq(ID), any())).thenReturn(item);
        when(work.overseen(eq(item), any())).thenReturn(true);

        Document page = page(get("/work/" + ID).with(IAN.page()));

        assertThat(page.select("main form").eachAttr("action"))
                .containsExactly("/work/" + ID + "/release");
        assertThat(page.select("main form button").text()).isEqualTo("Give it back for Eve");
    }

    @Test
    void listsWhatOthersHaveTakenWithoutWhatItIsAbout() throws Exception {
        when(list.taken(any())).thenReturn(List.of(item(new Claimant("iss", "eve", "Eve"), null)));

        Document page = page(get("/work/taken").with(IAN.page()));

        assertThat(page.select("tbody td").eachText())
                .containsExactly(
                        "REF-1",
                        "Digging Mines",
                        "Not set yet",
                        "Eve",
                        "Give it back for Eve: Digging REF-1");
        assertThat(page.select("main form").attr("action")).isEqualTo("/work/" + ID + "/release");
        assertThat(page.select("main a")).isEmpty();
    }

    @Test
    void showsWhatIsWrongBesideWhatWasTyped() throws Exception {
        when(work.see(eq(ID), any()))
                .thenReturn(item(new Claimant(SignedIn.ISSUER, "ian", "Ian"), null));
        when(work.complete(any(), any(), any(), any()))
                .thenThrow(FieldErrors.of("places[0].where", "Say where you dug"));

        Document page =
                page(
                        post("/work/" + ID + "/completion")
                                .with(IAN.page())
                                .with(csrf())
                                .param("_etag", "\"3\"")
                                .param("decision", "FOUND"));

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#places-0-where");
        assertThat(page.select("#places-0-where-error").text())
                .isEqualTo("Error: Say where you dug");
        assertThat(page.select("input[value=FOUND]").hasAttr("checked")).isTrue();
    }

    private Document page(RequestBuilder request) throws Exception {
        return Jsoup.parse(mvc.perform(request).andReturn().getResponse().getContentAsString());
    }

    private static WorkItem item(@Nullable Claimant by, @Nullable LocalDate due) {
        return new WorkItem(
                ID,
                ID,
                "digging",
                ID,
                "mines",
                "REF-1",
                "<b>Old</b> walls",
                due,
                WorkItem.State.OPEN,
                by,
                3,
                JsonNodeFactory.instance.objectNode());
    }

    /** Shows what to dig and one file. */
    private static class DiggingDesk implements Desk {

        @Override
        public String queue() {
            return "digging";
        }

        @Override
        public String role() {
            return "digger";
        }

        @Override
        public Object view(WorkItem item, Person viewer) {
            return Map.of("wanted", "what to dig");
        }

        @Override
        public Completion complete(WorkItem item, Answer answer, Person by) {
            return Completion.done();
        }

        @Override
        public List<StoredFile> documents(WorkItem item) {
            return List.of(new StoredFile("abcd", "map.pdf", "application/pdf", 12));
        }
    }
}
