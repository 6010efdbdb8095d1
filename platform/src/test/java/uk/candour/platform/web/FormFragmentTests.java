package uk.candour.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The form fragments show what was typed and what was wrong with it, by the field's path. */
class FormFragmentTests {

    private static final Map<String, Object> ANSWER =
            Map.of(
                    "items",
                    List.of(Map.of("decision", "RELEASE", "text", "<b>bold</b>")),
                    "departments",
                    List.of("finance", "operations"),
                    "reason",
                    Map.of("text", "Because", "closed", "true"),
                    "on",
                    "2026-03-09");

    @Test
    void keepsWhatWasTyped() {
        assertThat(
                        page("govuk/input :: input(path='items[0].text', label='Answer')")
                                .select("input")
                                .val())
                .isEqualTo("<b>bold</b>");
        assertThat(
                        page("govuk/textarea :: textarea(path='items[0].text', label='Answer')")
                                .select("textarea")
                                .text())
                .isEqualTo("<b>bold</b>");
        assertThat(
                        page("govuk/input :: input(path='items[1].text', label='Answer', initial='As before')")
                                .select("input")
                                .val())
                .isEqualTo("As before");
    }

    @Test
    void keepsWhatWasChosen() {
        Element radios =
                page(
                        "govuk/radios :: radios(path='items[0].decision', legend='Decision', options=${ {'RELEASE': 'Release', 'PART': 'Part'} })");
        Element boxes =
                page(
                        "govuk/checkboxes :: checkboxes(path='departments[]', legend='Who', options=${ {'finance', 'legal', 'operations'} })");
        Element select =
                page(
                        "govuk/select :: select(path='items[0].decision', label='Decision', empty='Choose', options=${ {'PART', 'RELEASE'} })");

        assertThat(radios.select("input[checked]").eachAttr("value")).containsExactly("RELEASE");
        assertThat(boxes.select("input[checked]").eachAttr("value"))
                .containsExactly("finance", "operations");
        assertThat(boxes.select("input").eachAttr("name")).containsOnly("departments[]");
        assertThat(select.select("option[selected]").eachAttr("value")).containsExactly("RELEASE");
        assertThat(select.select("option").eachText()).containsExactly("Choose", "Part", "Release");
    }

    @Test
    void takesADateApart() {
        Element date = page("govuk/date-input :: date-input(path='on', legend='When?')");

        assertThat(date.select("input").eachAttr("name"))
                .containsExactly("on-day", "on-month", "on-year");
        assertThat(date.select("input").eachAttr("value")).containsExactly("9", "3", "2026");
    }

    @Test
    void leadsFromTheSummaryToEachField() {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "errors",
                Map.of(
                        "items[0].decision",
                        "Choose",
                        "departments",
                        "Say who",
                        "reason",
                        "Say why",
                        "on",
                        "Say when"));
        Element page =
                Markup.of(
                        Markup.including("govuk/error-summary :: error-summary")
                                + Markup.including(
                                        "govuk/radios :: radios(path='items[0].decision', legend='D', options=${ {'A'} })")
                                + Markup.including(
                                        "govuk/checkboxes :: checkboxes(path='departments[]', legend='W', options=${ {'A'} })")
                                + Markup.including(
                                        "govuk/textarea :: textarea(path='reason', label='R', closable='Keep closed')")
                                + Markup.including(
                                        "govuk/date-input :: date-input(path='on', legend='When?')"),
                        model);

        List<String> targets = page.select(".govuk-error-summary a").eachAttr("href");
        assertThat(targets).hasSize(4);
        assertThat(page.select(String.join(", ", targets)).eachAttr("name"))
                .containsExactly("items[0].decision", "departments[]", "reason.text", "on-day");
        assertThat(page.select(".govuk-form-group--error .govuk-error-message")).hasSize(4);
    }

    @Test
    void sendsAClosableTextAsTextAndMark() {
        Element text =
                page(
                        "govuk/textarea :: textarea(path='reason', label='Why?', closable='Keep it out of the letter')");

        assertThat(text.select("textarea").attr("name")).isEqualTo("reason.text");
        assertThat(text.select("textarea").text()).isEqualTo("Because");
        assertThat(text.select("input[type=checkbox]").attr("name")).isEqualTo("reason.closed");
        assertThat(text.select("input[type=checkbox]").hasAttr("checked")).isTrue();
    }

    @Test
    void revealsFieldsThatInheritNothing() {
        Element page =
                page(
                        "govuk/radios :: radios(path='by', legend='How?', hint='Choose', size='m', initial='nested', options=${ {'nested', 'other'} }, reveal='sample/contact')");

        Element inner = page.expectFirst("#conditional-by");
        assertThat(inner.select("input#inner").val()).isEmpty();
        assertThat(inner.select(".govuk-hint")).isEmpty();
        assertThat(inner.select("label").attr("class")).isEqualTo("govuk-label");
        assertThat(page.select(".govuk-radios__conditional")).hasSize(1);
    }

    @Test
    void makesTheQuestionTheHeading() {
        assertThat(
                        page("govuk/input :: input(path='name', label='Your name', heading=true)")
                                .select("h1 > label.govuk-label--l"))
                .hasSize(1);
        assertThat(
                        page("govuk/radios :: radios(path='a', legend='Which?', heading=true, options=${ {'A'} })")
                                .select("legend.govuk-fieldset__legend--l > h1"))
                .hasSize(1);
    }

    private static Element page(String fragment) {
        return Markup.of(Markup.including(fragment), Map.of("answer", ANSWER));
    }
}
