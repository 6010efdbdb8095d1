package uk.candour.intake.request;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.CannotCreateTransactionException;
import uk.candour.platform.login.PublicPaths;
import uk.candour.platform.web.PageTest;
import uk.candour.platform.web.TooMany;

@PageTest(RequestsApi.class)
@Import(RequestsApiTest.Open.class)
@TestPropertySource(properties = "candour.login.client-secret=secret")
class RequestsApiTest {

    private static final String VALID =
            """
            {"applicant":{"name":"Jane Smith","email":"jane@example.org"},
             "subject":"Vans","text":"How many vans?"}
            """;

    @Autowired private MockMvc mvc;
    @MockitoBean private Reception reception;
    @MockitoBean private PublicLimit limit;

    @Test
    void answersWithAReceiptOfExactlyTheseFields() throws Exception {
        given(reception.receiveOnce(any(), any(), any(), any()))
                .willReturn(
                        new Receipt(
                                new UUID(0, 1),
                                "FOI-2026-000001",
                                LocalDate.of(2026, 11, 22),
                                LocalDate.of(2026, 12, 18),
                                "token",
                                "http://localhost:8080/track/token"));

        submit(VALID, "key")
                .andExpect(status().isCreated())
                .andExpect(
                        content()
                                .string(
                                        """
                                        {"requestId":"00000000-0000-0000-0000-000000000001",\
                                        "reference":"FOI-2026-000001","receivedOn":"2026-11-22",\
                                        "dueOn":"2026-12-18","trackingToken":"token",\
                                        "trackingUrl":"http://localhost:8080/track/token"}\
                                        """));
    }

    @Test
    void givesNoReceiptWhileTheDatabaseIsAway() throws Exception {
        given(reception.receiveOnce(any(), any(), any(), any()))
                .willThrow(new CannotCreateTransactionException("away"));

        submit(VALID, "key")
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void namesEachFieldThatIsMissing() throws Exception {
        submit("{}", "key")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("subject"))
                .andExpect(jsonPath("$.errors[3].field").value("applicant.email"));
    }

    @Test
    void refusesAnAbsurdKey() throws Exception {
        submit(VALID, "k".repeat(300)).andExpect(status().isBadRequest());
    }

    @Test
    void makesEachCallWithoutAKeyARequestOfItsOwn() throws Exception {
        for (int call = 0; call < 2; call++) {
            mvc.perform(
                            post("/api/requests")
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content(VALID))
                    .andExpect(status().isCreated());
        }

        then(reception).should(times(2)).receive(any(), any(), any());
        then(reception).should(never()).receiveOnce(any(), any(), any(), any());
    }

    @Test
    void saysWhenToComeBack() throws Exception {
        willThrow(new TooMany("Slow down.", Duration.ofSeconds(7))).given(limit).check(any());

        submit(VALID, "key")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "7"));
    }

    private ResultActions submit(String body, String key) throws Exception {
        return mvc.perform(
                post("/api/requests")
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    @TestConfiguration
    static class Open {

        @Bean
        PublicPaths open() {
            return PublicPaths.of("/api/requests");
        }
    }
}
