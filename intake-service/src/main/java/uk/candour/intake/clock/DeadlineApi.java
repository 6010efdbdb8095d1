package uk.candour.intake.clock;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.candour.intake.calendar.Calendars;
import uk.candour.platform.web.FieldErrors;

/** The calculator: when an answer is due, and why, for anybody who asks. */
@RestController
class DeadlineApi {

    private final Calendars calendars;

    DeadlineApi(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/api/deadline")
    DeadlineAnswer deadline(
            @RequestParam(required = false) @Nullable String received,
            @RequestParam(required = false) @Nullable String regime,
            @RequestParam(required = false) @Nullable String clock,
            @RequestParam(required = false) @Nullable String variation,
            @RequestParam(required = false) @Nullable String receiptRule,
            @RequestParam(required = false, defaultValue = "") List<String> closed,
            @RequestParam(required = false, defaultValue = "") List<String> event) {
        var query =
                new DeadlineQuery(received, regime, clock, variation, receiptRule, closed, event);
        return switch (Calculation.of(query)) {
            case Calculation.Ready it -> answer(it);
            case Calculation.Senseless it -> throw new FieldErrors(it.problems());
        };
    }

    private DeadlineAnswer answer(Calculation.Ready asked) {
        var holidays = calendars.current();
        return DeadlineAnswer.of(asked.clock(), asked.deadline(holidays), holidays.version());
    }
}
