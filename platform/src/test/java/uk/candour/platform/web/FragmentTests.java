package uk.candour.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our fragments give the markup of GOV.UK Frontend's own examples, words and ids aside. */
class FragmentTests {

    private static final List<String> OURS_TO_CHOOSE =
            List.of("class", "id", "for", "name", "value", "href", "aria-describedby");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    back-link           | govuk/navigation :: back('Back', '#')
                    breadcrumbs         | govuk/navigation :: breadcrumbs(${four})
                    pagination          | govuk/navigation :: next('/next')
                    button              | govuk/button :: primary('Save and continue')
                    checkboxes          | govuk/checkboxes :: checkboxes(path='wrong[]', legend='What?', options=${hinted})
                    date-input          | govuk/date-input :: date-input(path='on', legend='When?', hint='31 3 1980')
                    details             | govuk/text :: details('Help', ~{})
                    error-summary       | govuk/error-summary :: error-summary
                    file-upload         | govuk/file-upload :: file-upload(path='wrong', label='Upload', hint='Here.')
                    input               | govuk/input :: input(path='wrong', label='Number', hint='QQ 12 34 56 C')
                    inset-text          | govuk/text :: inset('It can take up to 8 weeks.')
                    notification-banner | govuk/notification-banner :: success('Email sent')
                    radios              | govuk/radios :: radios(path='by', legend='How?', options=${ways}, initial='email', reveal='sample/contact')
                    select              | govuk/select :: select(path='wrong', label='Which?', hint='Of these', options=${ways})
                    tag                 | govuk/text :: tag('Alpha', null)
                    textarea            | govuk/textarea :: textarea(path='wrong', label='Why?')
                    warning-text        | govuk/text :: warning('You can be fined.')
                    """)
    void hasTheMarkupOfTheDesignSystem(String component, String fragment) throws IOException {
        Map<String, Object> model =
                Map.of(
                        "errors", Map.of("wrong", "Enter it", "worse", "Enter that too"),
                        "four", Map.of("Home", "/", "A", "/a", "B", "/b", "C", "/c"),
                        "ways", List.of("email", "phone", "text"),
                        "hinted", List.of(hinted("animal"), hinted("mines"), hinted("farm")));

        Document ours = Markup.of(Markup.including(fragment), model);

        assertThat(skeleton(ours.body())).isEqualTo(skeleton(example(component)));
        assertThat(ours.select("[aria-describedby]"))
                .allSatisfy(it ->
                        assertThat(
                                        ours.select(
                                                "#"
                                                        + it.attr("aria-describedby")
                                                                .replace(" ", ", #")))
                                .isNotEmpty());
        assertThat(ours.select("label"))
                .allSatisfy(it -> assertThat(ours.getElementById(it.attr("for"))).isNotNull());
    }

    private static Option hinted(String value) {
        return new Option(value, "Of " + value, "Nullam id dolor");
    }

    private static Element example(String component) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        FragmentTests.class.getResourceAsStream("/govuk/" + component + ".html"))) {
            return Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)).body();
        }
    }

    /** Elements, classes and attributes, one element a line. */
    private static String skeleton(Element element) {
        StringBuilder lines = new StringBuilder();
        for (Element child : element.children()) {
            if (child.is("svg")) {
                continue;
            }
            TreeSet<String> attributes = new TreeSet<>();
            for (Attribute attribute : child.attributes()) {
                if (attribute.getKey().equals("data-aria-controls")) {
                    attributes.add("data-aria-controls");
                } else if (!OURS_TO_CHOOSE.contains(attribute.getKey())
                        && !attribute.getKey().equals("data-prevent-double-click")) {
                    attributes.add(attribute.toString());
                }
            }
            lines.append(child.tagName())
                    .append(new TreeSet<>(child.classNames()))
                    .append(attributes)
                    .append('\n')
                    .append(skeleton(child).indent(2));
        }
        return lines.toString();
    }
}
