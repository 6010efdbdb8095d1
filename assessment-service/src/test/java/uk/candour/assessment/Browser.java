package uk.candour.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import uk.candour.platform.login.SignedIn;

/** A person at a page: changes its form as it stands and sends what a browser would send. */
final class Browser {

    private final MockMvc mvc;
    private final SignedIn person;
    private Document page = new Document("");

    Browser(MockMvc mvc, SignedIn person) {
        this.mvc = mvc;
        this.person = person;
    }

    Browser take(UUID workId) throws Exception {
        send(post("/work/{id}/claim", workId).with(csrf()));
        return open(workId);
    }

    Browser open(UUID workId) throws Exception {
        send(get("/work/{id}", workId));
        return this;
    }

    Document page() {
        return page;
    }

    Browser type(String name, String text) {
        Element field = field("[name='%s']".formatted(name));
        if (field.tagName().equals("textarea")) {
            field.text(text);
        } else {
            field.attr("value", text);
        }
        return this;
    }

    Browser choose(String name, String value) {
        String byName = "[name='%s']".formatted(name);
        if (field(byName).tagName().equals("select")) {
            page.select(byName + " option").removeAttr("selected");
            field("%s option[value='%s']".formatted(byName, value)).attr("selected", "");
        } else {
            page.select(byName + "[type=radio]").removeAttr("checked");
            field("%s[value='%s']".formatted(byName, value)).attr("checked", "");
        }
        return this;
    }

    Browser untick(String name) {
        page.select("[type=checkbox][name='%s']".formatted(name)).removeAttr("checked");
        return this;
    }

    /** Sends the form; the page that comes back is the one to look at. */
    MockHttpServletResponse save() throws Exception {
        return send(filled());
    }

    /** Presses the button that shows the form again with room for more. */
    Browser addMore() throws Exception {
        send(filled().param("_more", "1"));
        return this;
    }

    /** Presses the button that asks for advice. */
    Browser check() throws Exception {
        send(filled().param("_check", "1"));
        return this;
    }

    /** Presses the button of the first earlier decision that offers its words. */
    Browser use() throws Exception {
        send(filled().param("_use", field("button[name=_use][form=answer]").val()));
        return this;
    }

    MockHttpServletResponse upload(UUID workId, String name, String content) throws Exception {
        return send(
                multipart("/work/{id}/documents", workId)
                        .file(new MockMultipartFile("file", name, null, content.getBytes(UTF_8)))
                        .with(csrf()));
    }

    private MockHttpServletRequestBuilder filled() {
        FormElement form = (FormElement) field("form[action$=/completion]");
        MockHttpServletRequestBuilder request = post(form.attr("action")).with(csrf());
        for (KeyVal pair : form.formData()) {
            if (!pair.key().equals("_csrf")) {
                request.param(pair.key(), pair.value());
            }
        }
        return request;
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        MockHttpServletResponse response =
                mvc.perform(request.with(person.page())).andReturn().getResponse();
        page = Jsoup.parse(response.getContentAsString(UTF_8));
        return response;
    }

    private Element field(String selector) {
        return requireNonNull(
                page.selectFirst(selector), () -> "no " + selector + " in " + page.select("main"));
    }
}
