package uk.candour.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.sample.SampleApplication;
import uk.candour.platform.sample.SampleCalls;

@PageTest
@ContextConfiguration(classes = {SampleApplication.class, SampleCalls.class})
class ApiProblemsTests {

    @Autowired MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "fields, 400",
        "forbidden, 403",
        "missing, 404",
        "conflict, 409",
        "stale, 412",
        "large, 413",
        "unprocessable, 422",
        "unversioned, 428",
        "eager, 429",
        "fault, 500",
        "database, 503",
        "disk, 503",
        "spool, 503"
    })
    void tellsEveryRefusalAsAProblem(String kind, int status) throws Exception {
        mvc.perform(get("/api/refusals/" + kind))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty())
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void namesTheFieldsToCorrect() throws Exception {
        mvc.perform(get("/api/refusals/fields"))
                .andExpect(jsonPath("$.errors[0].field").value("items[0].decision"))
                .andExpect(jsonPath("$.errors[0].message").value("Choose one"));
    }

    @Test
    void saysWhenToComeBack() throws Exception {
        mvc.perform(get("/api/refusals/eager")).andExpect(header().string("Retry-After", "30"));
        for (String kind : new String[] {"database", "disk", "spool"}) {
            mvc.perform(get("/api/refusals/" + kind))
                    .andExpect(header().string("Retry-After", "5"));
        }
    }

    @Test
    void saysWhereJsonBreaks() throws Exception {
        send("/api/answers", "{\n  \"text\": \"a\",\n  \"colour\" \"RED\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("line 3, column 12")));
    }

    @Test
    void saysWhichValuesAFieldTakes() throws Exception {
        send("/api/answers", "{\"more\": [{\"colour\": \"BLUE\"}]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("more[0].colour"))
                .andExpect(jsonPath("$.errors[0].message").value("Use one of: RED, GREEN."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "nonsense",
                "{\"text\": \"a\\u0000b\"}",
                "{\"text\": \"a\\ud800b\"}",
                "{\"a\\u0000\": 1}",
                "{\"text\": 1, \"text\": 2}",
                "{\"text\": \"\u0000\"}",
                "{\"text\": {\"a\": 1}}"
            })
    void refusesWhatCannotBeKept(String body) throws Exception {
        send("/api/answers", body).andExpect(status().isBadRequest());
        send("/api/answers", "[" + body).andExpect(status().isBadRequest());
    }

    @Test
    void namesTheFieldThatCannotBeKept() throws Exception {
        send("/api/trees", "{\"items\": [{\"text\": \"a\\u0000b\"}]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("items[0].text"));
    }

    @Test
    void refusesEndlessDepthAndLength() throws Exception {
        send("/api/trees", "[".repeat(10_000)).andExpect(status().isBadRequest());
        send("/api/trees", "\"" + "a".repeat(1 << 20) + "\"")
                .andExpect(status().is(413))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void keepsTextOfAllTheWorld() throws Exception {
        send("/api/trees", "{\"text\": \"Ĝis revido 👋 مرحبا\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.text").value("Ĝis revido 👋 مرحبا"));
    }

    @Test
    void refusesWhatIsNotOffered() throws Exception {
        mvc.perform(get("/api/nothing").with(jwt())).andExpect(problem(404));
        mvc.perform(get("/api/items/no-uuid").with(jwt())).andExpect(problem(404));
        mvc.perform(get("/api/items?limit=x").with(jwt())).andExpect(problem(400));
        mvc.perform(get("/api/items").with(jwt())).andExpect(problem(400));
        mvc.perform(get("/api/items?limit=1&x=a\u0000").with(jwt())).andExpect(problem(400));
        mvc.perform(delete("/api/open").with(jwt())).andExpect(problem(405));
        mvc.perform(get("/api/me").with(SignedIn.as("a").call()).accept(MediaType.IMAGE_PNG))
                .andExpect(problem(406));
        mvc.perform(post("/api/answers").with(jwt()).contentType("text/plain").content("x"))
                .andExpect(problem(415));
    }

    private static ResultMatcher problem(int status) {
        return result -> {
            status().is(status).match(result);
            content().contentType(MediaType.APPLICATION_PROBLEM_JSON).match(result);
        };
    }

    private ResultActions send(String path, String body) throws Exception {
        return mvc.perform(
                post(path)
                        .with(jwt())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.getBytes(StandardCharsets.UTF_8)));
    }
}
