package uk.candour.notification.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people write is printed as what it is and never does anything. */
class HtmlTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><svg onload=alert(1)>",
                "javascript:alert(1)",
                "${7*7}",
                "*{T(java.lang.Runtime)}",
                "__${7*7}__::x",
                "<#assign x=1>",
                "{{constructor}}",
                "((personalisation))",
                "%s %n %1$s",
                "]]><!--",
                "&lt;b&gt; &amp; 'quoted'"
            })
    void printsHostileTextInEveryPlaceAsItStands(String hostile) {
        List<Block> blocks =
                new Prose()
                        .heading(1, hostile)
                        .say(hostile)
                        .quote(hostile)
                        .bullets(List.of(hostile))
                        .terms(List.of(new Block.Term(hostile, hostile)))
                        .link(hostile, URI.create("https://example.org/?a=1&b=2"))
                        .blocks();

        var page = Jsoup.parse(EmailPage.of(hostile, blocks));

        assertThat(page.select("h1, p, li, th, td").eachText()).allMatch(t -> t.contains(hostile));
        assertThat(page.title()).isEqualTo(hostile);
        assertThat(page.select("script, svg, [onload]")).isEmpty();
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly("https://example.org/?a=1&b=2");
    }

    @Test
    void leavesOutWhatHidesOrReordersText() {
        assertThat(PlainWords.clean("a\u0000b\u202Ec\u200Bd\uFEFFe\uD800f\r\ng"))
                .isEqualTo("abcde\uFFFDf\ng");
    }

    @Test
    void keepsOtherScriptsAndJoinedEmoji() {
        assertThat(PlainWords.clean("ŵyddfa Ελλ 漢字 👩\u200D🚒"))
                .isEqualTo("ŵyddfa Ελλ 漢字 👩\u200D🚒");
    }

    @Test
    void plainTextUnderlinesHeadingsAndMarksQuotes() {
        assertThat(
                        PlainText.of(
                                new Prose()
                                        .heading(2, "Why")
                                        .quote("one\ntwo")
                                        .say("Yes.")
                                        .blocks()))
                .isEqualTo("Why\n---\n\n> one\n> two\n\nYes.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "C:\\x\\y",
                "a\r\nBcc: b@c",
                "\u202Egpj.exe",
                "",
                "...",
                "a;b\"c"
            })
    void aFileNameIsSafeInAHeaderAndOnADisk(String name) {
        assertThat(FileName.of(name))
                .matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.@' -]*")
                .doesNotContain("\n");
    }

    @Test
    void aLongFileNameKeepsItsEnding() {
        assertThat(FileName.of("x".repeat(300) + ".pdf")).hasSize(120).endsWith(".pdf");
    }
}
