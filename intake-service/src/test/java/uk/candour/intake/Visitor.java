package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import uk.candour.platform.login.SignedIn;

/** A browser without JavaScript: keeps cookies and follows redirects. */
final class Visitor {

    private final MockMvc mvc;
    private final @Nullable SignedIn person;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    Visitor(MockMvc mvc, @Nullable SignedIn person) {
        this.mvc = mvc;
        this.person = person;
    }

    Document get(String path) {
        return page(MockMvcRequestBuilders.get(path), Map.of());
    }

    Document post(String path, Map<String, String> form) {
        var post = MockMvcRequestBuilders.post(path).with(csrf());
        form.forEach(post::param);
        return page(post, Map.of());
    }

    /** Leads to the page where all answers are checked. */
    void answerEverything(Map<String, String> question) {
        get("/request/new");
        post("/request/information", question);
        post("/request/name", Map.of("applicant.name", "Jane Smith"));
        post("/request/email", Map.of("applicant.email", "jane@example.org"));
    }

    /** The form with one field changed. */
    static Map<String, String> with(Map<String, String> form, String name, String value) {
        var changed = new LinkedHashMap<>(form);
        changed.put(name, value);
        return changed;
    }

    private Document page(MockHttpServletRequestBuilder call, Map<String, Object> flash) {
        if (person != null) {
            call.with(person.page());
        }
        if (!cookies.isEmpty()) {
            call.cookie(cookies.values().toArray(Cookie[]::new));
        }
        flash.forEach(call::flashAttr);
        try {
            var result = mvc.perform(call).andReturn();
            var answer = result.getResponse();
            for (var cookie : answer.getCookies()) {
                cookies.put(cookie.getName(), cookie);
            }
            return answer.getStatus() == MockHttpServletResponse.SC_FOUND
                    ? page(
                            MockMvcRequestBuilders.get(
                                    Objects.requireNonNull(answer.getRedirectedUrl())),
                            Map.copyOf(result.getFlashMap()))
                    : read(answer);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Document read(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isLessThan(500);
        return Jsoup.parse(answer.getContentAsString());
    }
}
