package uk.candour.intake.clock;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.platform.web.FieldErrors;

/** The calculator: when an answer is due, and why, for anybody who asks. */
@RestController
class DeadlineApi {

    private final BankHolidays holidays;

    DeadlineApi(BankHolidays holidays) {
        this.holidays = holidays;
    }

    @GetMapping("/api/deadline")
    Deadline deadline(
            @RequestParam(required = false) @Nullable String received,
            @RequestParam(required = false) @Nullable String regime,
            @RequestParam(required = false, defaultValue = "") List<String> event) {
        return switch (Calculation.of(received, regime, event)) {
            case Calculation.Ready it -> it.deadline(holidays);
            case Calculation.Senseless it -> throw new FieldErrors(it.problems());
        };
    }
}
