package uk.candour.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class DatePartsTests {

    @Test
    void joinsWhatWasTyped() {
        assertThat(joined("9", "3", "2026")).containsEntry("on", List.of("2026-03-09"));
        assertThat(joined(" 31 ", "12", "2026")).containsEntry("on", List.of("2026-12-31"));
    }

    @Test
    void keepsWhatIsNoDateForTheReaderToRefuse() {
        assertThat(joined("31", "February", "26")).containsEntry("on", List.of("26-February-31"));
        assertThat(joined("", "3", "2026")).containsEntry("on", List.of("2026-03-"));
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(joined("", "", "")).containsEntry("on", List.of(""));
    }

    @Test
    void leavesOtherFieldsAlone() {
        assertThat(joined("1", "1", "2026")).containsOnlyKeys("on", "every-day");
    }

    private static MultiValueMap<String, String> joined(String day, String month, String year) {
        return DateParts.joined(
                MultiValueMap.fromSingleValue(
                        Map.of(
                                "on-day",
                                day,
                                "on-month",
                                month,
                                "on-year",
                                year,
                                "every-day",
                                "x")));
    }
}
