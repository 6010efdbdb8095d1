package uk.candour.intake.triage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Minutes;
import uk.candour.intake.clock.Period;
import uk.candour.intake.cost.CostSheet;

/**
 * What answering costs, for an officer and their software.
 *
 * @param over whether what departments recorded and estimated costs more than the limit
 * @param suggested all of it by activity: what the form opens with
 * @param advice how much would fit, in words for the applicant; empty where nothing is over
 * @param window when other requests came that may be counted too
 * @param aggregable requests of the same person in it
 */
record CostView(
        int limitPounds,
        int limitMinutes,
        int minutes,
        int pence,
        boolean over,
        Minutes suggested,
        String advice,
        List<CostSheet.Row> departments,
        @Nullable Period window,
        List<Aggregable> aggregable,
        @JsonIgnore CostFile file) {

    static CostView of(CostFile file) {
        var sheet = file.sheet();
        return new CostView(
                sheet.limitPounds(),
                sheet.limitMinutes(),
                sheet.total(),
                CostSheet.pence(sheet.total()),
                sheet.over(),
                sheet.suggested(),
                sheet.advice(),
                sheet.rows(),
                file.window(),
                file.own(),
                file);
    }
}
