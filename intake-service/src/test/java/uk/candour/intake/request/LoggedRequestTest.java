package uk.candour.intake.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.candour.contract.Channel;

class LoggedRequestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Asked ASKED =
            new Asked("Jane Smith", "jane@example.org", "Vans", "How many vans?");

    @Test
    void takesTheDayOnWhichItReallyArrived() {
        assertThat(LoggedRequest.of(ASKED, "POST", "2026-11-17", TODAY))
                .isEqualTo(
                        new LoggedRequest.Valid(ASKED, Channel.POST, LocalDate.of(2026, 11, 17)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "WEB,   2026-11-17, channel",
                "-,     2026-11-17, channel",
                "EMAIL, 2026-11-23, receivedOn",
                "EMAIL, 2021-11-21, receivedOn",
                "EMAIL, 2026-02-31, receivedOn",
                "EMAIL, 2026--1,    receivedOn",
                "EMAIL, -,          receivedOn",
            })
    void refusesWhatCannotBe(@Nullable String channel, @Nullable String day, String wrong) {
        assertThat(LoggedRequest.of(ASKED, channel, day, TODAY))
                .isInstanceOfSatisfying(
                        LoggedRequest.Invalid.class,
                        it -> assertThat(it.problems()).containsOnlyKeys(wrong));
    }

    @Test
    void asksForTheSameAsThePublicForm() {
        assertThat(LoggedRequest.of(new Asked("", "", "", ""), "POST", "2026-11-17", TODAY))
                .isInstanceOfSatisfying(
                        LoggedRequest.Invalid.class, it -> assertThat(it.problems()).hasSize(4));
    }
}
