package uk.candour.intake.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.DateParts;
import uk.candour.platform.web.FieldErrors;

/** The administrator's pages of bank holidays: add what is proclaimed, take out what is moved. */
@Controller
@PreAuthorize("hasRole('admin')")
@RequestMapping("/intake/calendar")
class CalendarPages {

    private final Calendars calendars;
    private final Proclamations proclamations;
    private final Clock clock;

    CalendarPages(Calendars calendars, Proclamations proclamations, Clock clock) {
        this.calendars = calendars;
        this.proclamations = proclamations;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView see(@RequestParam(defaultValue = "") String year) {
        return page(year, Map.of(), Map.of());
    }

    @PostMapping
    ModelAndView add(
            @RequestParam MultiValueMap<String, String> posted,
            Person by,
            RedirectAttributes flash) {
        var form = DateParts.joined(posted);
        var nations = form.getOrDefault("nations[]", List.of());
        try {
            proclamations.add(form.getFirst("date"), form.getFirst("title"), nations, by);
        } catch (FieldErrors refused) {
            var answer = new HashMap<String, Object>(form.toSingleValueMap());
            answer.put("nations[]", nations);
            return page("", answer, refused.byField());
        }
        flash.addFlashAttribute(
                "done", "The day is in the calendar. Open cases are being dated again.");
        return new ModelAndView("redirect:/intake/calendar?year=" + year(form));
    }

    @PostMapping("/taken-out")
    ModelAndView takeOut(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            Person by,
            RedirectAttributes flash) {
        proclamations.takeOut(day, by);
        flash.addFlashAttribute(
                "done", "The day is out of the calendar. Open cases are being dated again.");
        return new ModelAndView("redirect:/intake/calendar?year=" + day.getYear());
    }

    /** Asks whether it is meant: the days that are to be taken out. */
    @GetMapping("/taken-out")
    ModelAndView confirm(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        var page = new ModelAndView("calendar/take-out");
        page.addObject("day", day);
        page.addObject("days", calendars.current().byDate().getOrDefault(day, List.of()));
        return page;
    }

    private ModelAndView page(String year, Map<String, ?> answer, Map<String, String> errors) {
        var known = calendars.current();
        int shown = year.matches("20\\d\\d") ? Integer.parseInt(year) : thisYear();
        var page = new ModelAndView("calendar/calendar");
        page.addObject("year", shown);
        page.addObject("days", known.in(shown));
        page.addObject("calendar", known);
        page.addObject("waiting", proclamations.waiting());
        page.addObject("versions", proclamations.versions());
        page.addObject("answer", answer);
        page.addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String year(MultiValueMap<String, String> form) {
        var date = form.getFirst("date");
        return date == null ? "" : date.substring(0, 4);
    }

    private int thisYear() {
        return LegalDay.today(clock).getYear();
    }
}
