package uk.candour.intake.clock;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.candour.intake.calendar.Calendars;

/** The calculator as a page for everybody. Its address holds what was asked, so it can be kept. */
@Controller
class DeadlinePages {

    private final Calendars calendars;

    DeadlinePages(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/deadline")
    ModelAndView deadline(@RequestParam MultiValueMap<String, String> given) {
        var form = DeadlineForm.of(given);
        if (form.isNew()) {
            return form(form, Map.of());
        }
        return switch (Calculation.of(form.query())) {
            case Calculation.Ready it -> result(it, form);
            case Calculation.Senseless it -> form(form, form.problems(it));
        };
    }

    private static ModelAndView form(DeadlineForm form, Map<String, String> errors) {
        var page = new ModelAndView("clock/calculator");
        page.addObject("answer", form.fields());
        page.addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView result(Calculation.Ready asked, DeadlineForm form) {
        var deadline = asked.deadline(calendars.current());
        var page = new ModelAndView("clock/calculated");
        page.addObject("clock", asked.clock());
        page.addObject("law", asked.terms().law());
        page.addObject("deadline", deadline);
        page.addObject("change", form.address());
        return page;
    }
}
