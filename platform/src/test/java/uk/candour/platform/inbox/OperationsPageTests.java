package uk.candour.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.sample.SampleApplication;
import uk.candour.platform.web.Conflict;
import uk.candour.platform.web.PageTest;

@PageTest
@ContextConfiguration(classes = {SampleApplication.class, OperationsPages.class})
class OperationsPageTests {

    private static final SignedIn ADA = SignedIn.as("ada", "admin");
    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-000000000002");
    private static final String DISCARD = "/operations/messages/" + ID + "/discard";

    @Autowired MockMvc mvc;
    @MockitoBean Operations operations;

    @Test
    void offersAChoiceOnlyWhereThereIsOne() throws Exception {
        when(operations.open())
                .thenReturn(
                        List.of(
                                message("PARKED", "Said"),
                                message("PARKED", null),
                                message("WAITING", "Said")));
        when(operations.count()).thenReturn(512L);

        Document page = page("/operations");

        var cards = page.select(".govuk-summary-card");
        assertThat(cards.get(0).select("button").eachText()).containsExactly("Try again");
        assertThat(cards.get(0).select(".govuk-button-group a").attr("href")).isEqualTo(DISCARD);
        assertThat(cards.get(1).select("button")).isEmpty();
        assertThat(cards.get(1).select(".govuk-button-group a")).hasSize(1);
        assertThat(cards.get(2).select(".govuk-button-group")).isEmpty();
        assertThat(page.select("main").text()).contains("These are 3 of 512.");
    }

    @Test
    void asksBeforeItDiscards() throws Exception {
        when(operations.parked(ID)).thenReturn(message("PARKED", "Said"));

        Document page = page(DISCARD);

        verify(operations, never()).discard(any(), any());
        assertThat(page.select("main form").attr("action")).isEqualTo(DISCARD);
        assertThat(page.select("main form button").text()).isEqualTo("Discard it");

        mvc.perform(post(DISCARD).with(ADA.page()).with(csrf()))
                .andExpect(redirectedUrl("/operations"));

        verify(operations).discard(eq(ID), any());
    }

    @Test
    void saysWhenThereIsNothingToDiscardAnyMore() throws Exception {
        when(operations.parked(ID)).thenThrow(new Conflict("This message is not parked any more."));

        mvc.perform(get(DISCARD).with(ADA.page())).andExpect(status().isConflict());
        mvc.perform(get(DISCARD).with(SignedIn.as("ian", "digger").page()))
                .andExpect(status().isForbidden());
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(
                mvc.perform(get(path).with(ADA.page()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    private static ParkedMessage message(String status, @Nullable String type) {
        return new ParkedMessage(
                ID,
                "test.first",
                type,
                null,
                status,
                "why",
                Instant.parse("2026-11-22T12:00:00Z"),
                12);
    }
}
