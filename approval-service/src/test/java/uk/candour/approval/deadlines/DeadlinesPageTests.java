package uk.candour.approval.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import uk.candour.contract.Stage;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.web.PageTest;

@PageTest({DeadlinesPage.class, DeadlinesApi.class})
class DeadlinesPageTests {

    private static final SignedIn MARIA = SignedIn.as("maria", "manager");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 24);
    private static final UUID REQUEST = UUID.randomUUID();

    @Autowired private MockMvc mvc;
    @MockitoBean private Board board;

    @BeforeEach
    void aCaseThatIsLate() {
        CaseWork search = new CaseWork(REQUEST, "search", "human-resources", "helen");
        BoardRow row =
                new OpenCase(
                                REQUEST,
                                "FOI-2026-000007",
                                "<b>Sick leave</b>",
                                DUE,
                                null,
                                null,
                                Stage.SEARCH,
                                false)
                        .on(LocalDate.of(2026, 11, 26), List.of(search));
        when(board.page(any(), any()))
                .thenReturn(new BoardPage(counts(1), List.of(row), "2026-11-24_x"));
        when(board.departments(any())).thenReturn(Map.of("human-resources", counts(1)));
    }

    @Test
    void saysInWordsWhatIsLateAndWhereItLies() throws Exception {
        Document page = page("/deadlines?band=LATE&department=human-resources");

        assertThat(page.title()).isEqualTo("Deadlines – Candour");
        assertThat(page.select("table:has(caption:contains(cases, soonest)) tbody td").eachText())
                .containsExactly(
                        "FOI-2026-000007 <b>Sick leave</b>",
                        "Due Tuesday 24 November, 2 days late Late",
                        "Search",
                        "Search, Human resources: taken by helen");
        assertThat(page.select("nav[aria-label='How soon'] a").eachText())
                .containsExactly(
                        "All open cases",
                        "Late (1)",
                        "This week (0)",
                        "Next week (0)",
                        "Later (0)");
        assertThat(page.select("nav[aria-label='How soon'] [aria-current]").text())
                .isEqualTo("Late (1)");
        assertThat(page.select("table:has(caption:contains(each department)) tbody tr").text())
                .isEqualTo("Human resources 1 0 0 0");
    }

    @Test
    void keepsTheFilterInTheAddress() throws Exception {
        Document page = page("/deadlines?band=LATE&department=human-resources");

        assertThat(page.select("a[rel=next]").attr("href"))
                .isEqualTo("/deadlines?band=LATE&department=human-resources&after=2026-11-24_x");
        assertThat(page.select("a:contains(This week)").attr("href"))
                .isEqualTo("/deadlines?band=THIS_WEEK&department=human-resources");
    }

    @Test
    void everyCellSaysItsColumnWhereTablesBecomeCards() throws Exception {
        Document page = page("/deadlines");

        assertThat(page.select("table.candour-cards td"))
                .allSatisfy(it -> assertThat(it.attr("data-label")).isNotEmpty());
    }

    @Test
    void machinesGetTheSameFacts() throws Exception {
        mvc.perform(get("/api/deadlines").with(MARIA.call()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.counts.LATE").value(1))
                .andExpect(jsonPath("$.rows[0].requestId").value(REQUEST.toString()))
                .andExpect(jsonPath("$.rows[0].dueOn").value("2026-11-24"))
                .andExpect(jsonPath("$.rows[0].daysLeft").value(-2))
                .andExpect(jsonPath("$.rows[0].band").value("LATE"))
                .andExpect(jsonPath("$.rows[0].stage").value("SEARCH"))
                .andExpect(jsonPath("$.rows[0].departments[0]").value("human-resources"))
                .andExpect(jsonPath("$.rows[0].claimedBy").value("helen"))
                .andExpect(jsonPath("$.next").value("2026-11-24_x"));
        mvc.perform(get("/api/deadlines?band=SOON").with(MARIA.call()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("band"));
    }

    @Test
    void isForManagers() throws Exception {
        SignedIn anna = SignedIn.as("anna", "approver");

        mvc.perform(get("/api/deadlines").with(anna.call())).andExpect(status().isForbidden());
        mvc.perform(get("/deadlines").with(anna.page())).andExpect(status().isForbidden());
        mvc.perform(get("/api/deadlines")).andExpect(status().isUnauthorized());
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(
                mvc.perform(get(address).with(MARIA.page()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    private static Map<Band, Long> counts(long late) {
        Map<Band, Long> counts = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            counts.put(band, band == Band.LATE ? late : 0L);
        }
        return counts;
    }
}
