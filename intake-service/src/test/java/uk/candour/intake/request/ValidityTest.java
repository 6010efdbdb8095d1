package uk.candour.intake.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidityTest {

    private static final Asked VALID =
            new Asked("Zoë O’Brien", "zoe@example.org", "Parking", "How many fines?\n\n\t- 2025");

    @Test
    void acceptsWhatSection8AsksFor() {
        assertThat(Validity.problems(VALID)).isEmpty();
    }

    @Test
    void namesEverythingThatIsMissingInTheOrderOfThePages() {
        assertThat(Validity.problems(new Asked("", "", "", "")).keySet())
                .containsExactly("subject", "text", "applicant.name", "applicant.email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoe@example.org",
                "zoe.o'brien+foi@mail.example.co.uk",
                "z@xn--bcher-kva.example",
                "1@2.example"
            })
    void writesToPlainAddresses(String email) {
        assertThat(EmailAddress.problem(email)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoe",
                "zoe@",
                "@example.org",
                "zoe@localhost",
                "zoe@@example.org",
                "zoe@example..org",
                ".zoe@example.org",
                "zoe@-example.org",
                "<a@b>c@d.example",
                "\"a b\"@x.example",
                "a@[127.0.0.1]",
                "a@x.example,b@y.example",
                "team:a@x.example;",
                "a@x.example\r\nBcc: b@y.example",
                "a@x.example\u0000",
                "a%0d%0a@x.example\n",
                "zoë@example.org",
                "a@еxample.org"
            })
    void refusesWhateverCouldBeAHeaderOrASecondRecipient(String email) {
        assertThat(EmailAddress.problem(email)).isPresent();
    }

    @Test
    void limitsEveryLength() {
        var endless = "x".repeat(20_001);

        assertThat(Validity.problems(new Asked(endless, endless, endless, endless)))
                .hasSize(4)
                .containsEntry("text", "Your request must be 20,000 characters or fewer");
        assertThat(EmailAddress.problem("x".repeat(64) + "@example.org")).isEmpty();
        assertThat(EmailAddress.problem("x".repeat(65) + "@example.org")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\nb", "a\rb", "a\u0000b", "a\u2028b", "a\u202eb", "a\ud800b", "a\u001bb"})
    void keepsNamesAndTitlesToOnePrintableLine(String line) {
        var problems = Validity.problems(new Asked(line, "zoe@example.org", line, "How many?"));

        assertThat(problems).containsOnlyKeys("subject", "applicant.name");
    }

    @Test
    void takesLineBreaksOfEveryKind() {
        var asked = Asked.tidied(" Zoë ", " zoe@example.org ", " Parking ", "one\r\ntwo\rthree\n");

        assertThat(asked)
                .isEqualTo(new Asked("Zoë", "zoe@example.org", "Parking", "one\ntwo\nthree"));
    }
}
