package uk.candour.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.notification.letter.Scenarios.letter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A reply names the day from which its time runs. */
class ClarifiedLetterTests {

    @Test
    void saysWhenItWasReceivedAndWhenItWasMadeClear() {
        assertThat(words(LocalDate.of(2026, 11, 25)))
                .contains(", and which you made clear on 25 November 2026");
        assertThat(LetterWording.facts(letter(clarified(LocalDate.of(2026, 11, 25)))))
                .anyMatch(it -> it.label().equals("Your answer received"));
        assertThat(words(null)).doesNotContain("made clear");
    }

    private static String words(@Nullable LocalDate clarifiedOn) {
        var rendering =
                Rendering.of(letter(clarified(clarifiedOn)), "Ann Other", "http://localhost/t");
        return new String(rendering.emailText(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    private static Records clarified(@Nullable LocalDate on) {
        Records it = LetterTests.mixed();
        return new Records(
                it.kind(),
                it.received(),
                it.triage(),
                it.searches(),
                it.consideration(),
                it.grounds(),
                it.balances(),
                it.reply(),
                it.outcomes(),
                it.outcome(),
                it.earlierEstimate(),
                on,
                null);
    }
}
