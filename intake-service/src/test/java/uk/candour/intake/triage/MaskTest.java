package uk.candour.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    private static final Mask JANE = new Mask("Dr Jane Mary Green", "jane.green@example.org");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I, Jane Mary Green, ask            | I, [applicant], ask",
                "I am JANE  green.                  | I am [applicant].",
                "Green, Jane                        | [applicant]",
                "write to Jane.Green@example.org!   | write to [applicant]!",
                "the green belt and Greenwich       | the green belt and Greenwich",
            })
    void masksFullNameAndAddressWhereverTheyStand(String words, String masked) {
        assertThat(JANE.apply(words)).isEqualTo(masked);
        assertThat(JANE.reveals(words)).isEqualTo(!words.equals(masked));
    }

    @Test
    void masksSingleNamesBelowTheClosingOnly() {
        var words = "How green is the fleet?\n\nKind regards,\nJane G. (Mrs Green)";

        assertThat(JANE.apply(words))
                .isEqualTo(
                        "How green is the fleet?\n\nKind regards,\n[applicant] G. (Mrs [applicant])");
    }

    @Test
    void leavesWordsAloneThatAreTooShortToTell() {
        var mask = new Mask("A", "a@example.org");

        assertThat(mask.apply("A list of a firm’s vans")).isEqualTo("A list of a firm’s vans");
        assertThat(mask.reveals("a list")).isFalse();
    }

    @Test
    void readsNamesAsTheyAreWritten() {
        var mask = new Mask("Zoë (O'Brien) .*", "zoe@example.org");

        assertThat(mask.apply("ZOË (O'Brien) .* and all")).contains("and all");
        assertThat(mask.apply("anything else")).isEqualTo("anything else");
    }
}
