package uk.candour.intake.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.candour.contract.Minutes;
import uk.candour.intake.cost.CostSheet.Row;

class CostSheetTest {

    private static final Row RECORDED = new Row("finance", 90, null, null);
    private static final Row ONE_NUMBER = new Row("operations", 0, 600, null);
    private static final Row BY_ACTIVITY =
            new Row("information-security", 0, 400, new Minutes(10, 190, 150, 50));

    @ParameterizedTest
    @CsvSource({"450, 1080, false", "450, 1081, true", "600, 1440, false", "600, 1441, true"})
    void isOverTheLimitAndNotAtIt(int limit, int minutes, boolean over) {
        assertThat(new CostSheet(limit, List.of()).isOver(minutes)).isEqualTo(over);
    }

    @Test
    void addsUpDepartmentsAndTakesWhatHasNoActivityForLocating() {
        var sheet = new CostSheet(450, List.of(RECORDED, ONE_NUMBER, BY_ACTIVITY));

        assertThat(sheet.total()).isEqualTo(1090);
        assertThat(sheet.over()).isTrue();
        assertThat(sheet.altogether()).isEqualTo("18 hours 10 minutes, £454.16");
        assertThat(sheet.suggested()).isEqualTo(new Minutes(10, 880, 150, 50));
        assertThat(sheet.advice()).contains("up to 18 hours", "about 99%");
    }

    @Test
    void suggestsNothingWithinTheLimit() {
        assertThat(new CostSheet(450, List.of(RECORDED)).advice()).isEmpty();
        assertThat(new CostSheet(450, List.of()).total()).isZero();
    }
}
