package uk.candour.intake.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.FieldErrors;

/** The calendar for software: what is in it, and a day that has been proclaimed. */
@RestController
@PreAuthorize("hasRole('admin')")
@RequestMapping("/intake/api/calendar")
class CalendarApi {

    private final Calendars calendars;
    private final Proclamations proclamations;
    private final Clock clock;

    CalendarApi(Calendars calendars, Proclamations proclamations, Clock clock) {
        this.calendars = calendars;
        this.proclamations = proclamations;
        this.clock = clock;
    }

    /**
     * @param waiting clocks that are still to be dated by this version
     */
    record View(
            int version,
            LocalDate officialUntil,
            List<BankHoliday> days,
            int waiting,
            List<Proclamations.Version> versions) {}

    record NewDay(
            @Nullable String date,
            @Nullable String title,
            @Nullable List<@Nullable String> nations) {}

    record Changed(int version, int waiting) {}

    @GetMapping
    View see(@RequestParam(required = false) @Nullable Integer year) {
        var wanted = year == null ? LegalDay.today(clock).getYear() : year;
        if (wanted < BankHolidays.FIRST_DAY.getYear() || wanted > BankHolidays.LAST_DAY.getYear()) {
            throw FieldErrors.of("year", "Give a year from 2005 to 2100");
        }
        var known = calendars.current();
        return new View(
                known.version(),
                known.officialUntil(),
                known.in(wanted),
                proclamations.waiting(),
                proclamations.versions());
    }

    /** Takes a day out in every nation: the holiday was moved. */
    @DeleteMapping("/days/{date}")
    Changed takeOut(@PathVariable LocalDate date, Person by) {
        int version = proclamations.takeOut(date, by);
        return new Changed(version, proclamations.waiting());
    }

    @PostMapping("/days")
    @ResponseStatus(HttpStatus.CREATED)
    Changed add(@RequestBody NewDay body, Person by) {
        var nations =
                body.nations() == null
                        ? List.<String>of()
                        : body.nations().stream().map(it -> it == null ? "" : it).toList();
        int version = proclamations.add(body.date(), body.title(), nations, by);
        return new Changed(version, proclamations.waiting());
    }
}
