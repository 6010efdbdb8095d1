package uk.candour.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"ann@example.org", "a.b+c'd@sub.example.co.uk", "x@localhost", " a@b.org "})
    void takesOneMailbox(String address) {
        assertThat(MailAddress.of(address)).hasValue(new MailAddress(address.strip()));
    }

    @Test
    void writesADomainOfAnotherScriptInAscii() {
        assertThat(MailAddress.of("ann@bücher.example").orElseThrow().value())
                .isEqualTo("ann@xn--bcher-kva.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@example.org",
                "ann@",
                "<a@b>c@d",
                "\"a b\"@x",
                "a@[127.0.0.1]",
                "a@127.0.0.1",
                "a@b.org,c@d.org",
                "group: a@b.org;",
                "a@x\r\nBcc: b@y.org",
                "a\u0000@b.org",
                "a..b@c.org",
                "a@-b.org",
                "Ann <a@b.org>",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b.org"
            })
    void refusesAnythingElse(String address) {
        assertThat(MailAddress.of(address)).isEmpty();
    }
}
