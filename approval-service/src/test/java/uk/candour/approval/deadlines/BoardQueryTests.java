package uk.candour.approval.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.candour.platform.web.FieldErrors;

class BoardQueryTests {

    @Test
    void nothingAskedIsEverythingFromTheStart() {
        assertThat(BoardQuery.of("", " ", "", null))
                .isEqualTo(new BoardQuery(null, null, Cursor.START, 50));
    }

    @Test
    void readsTheCursorThatItWrote() {
        Cursor cursor = new Cursor(LocalDate.of(2026, 11, 24), UUID.randomUUID());

        assertThat(BoardQuery.of("LATE", "finance", cursor.toString(), 10))
                .isEqualTo(new BoardQuery(Band.LATE, "finance", cursor, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "_",
                "2026-11-24",
                "2026-02-30_" + UUID_TEXT,
                "+99999999-01-01_" + UUID_TEXT,
                "2026-11-24_1"
            })
    void refusesACursorThatItNeverGave(String after) {
        assertThatExceptionOfType(FieldErrors.class)
                .isThrownBy(() -> BoardQuery.of(null, null, after, null))
                .satisfies(it -> assertThat(it.byField()).containsOnlyKeys("after"));
    }

    @Test
    void refusesABandAndALimitThatThereIsNot() {
        assertThatExceptionOfType(FieldErrors.class)
                .isThrownBy(() -> BoardQuery.of("SOON", null, null, null));
        assertThatExceptionOfType(FieldErrors.class)
                .isThrownBy(() -> BoardQuery.of(null, null, null, 201));
        assertThatExceptionOfType(FieldErrors.class)
                .isThrownBy(() -> BoardQuery.of(null, null, null, 0));
    }

    private static final String UUID_TEXT = "00000000-0000-0000-0000-000000000001";
}
