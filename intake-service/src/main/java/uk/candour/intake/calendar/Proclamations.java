package uk.candour.intake.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.web.NotFound;

/**
 * Adds days to the calendar and takes out what was moved. Each makes a new version; open cases are
 * dated again by it. A day that is proclaimed after a request came counts for that request too: the
 * Act knows no other calendar for it.
 */
@Repository
class Proclamations {

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final Clock clock;

    Proclamations(JdbcClient jdbc, Calendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * @param sub who made it; null for the first
     */
    record Version(int version, Instant madeAt, @Nullable String sub, String reason) {}

    /**
     * Adds the day and says which version of the calendar it made.
     *
     * @throws FieldErrors where something is missing or the day is there already
     */
    @Transactional
    int add(@Nullable String date, @Nullable String title, List<String> nations, Person by) {
        lock();
        var known = calendars.current();
        return switch (NewHoliday.of(date, title, nations, known)) {
            case NewHoliday.Invalid it -> throw new FieldErrors(it.problems());
            case NewHoliday.Valid it -> next(known, List.of(it.day()), true, by);
        };
    }

    /**
     * Takes a day out again, in every nation: the holiday was moved. Christmas Day and Good Friday
     * stay closed by the Act.
     *
     * @throws NotFound when the day is not in the calendar
     */
    @Transactional
    int takeOut(LocalDate day, Person by) {
        lock();
        var known = calendars.current();
        var there = known.byDate().getOrDefault(day, List.of());
        if (there.isEmpty()) {
            throw new NotFound("%s is not in the calendar.".formatted(day));
        }
        return next(known, there, false, by);
    }

    private void lock() {
        jdbc.sql("LOCK TABLE calendar_version IN SHARE ROW EXCLUSIVE MODE").update();
    }

    private int next(BankHolidays known, List<BankHoliday> days, boolean kept, Person by) {
        int version = known.version() + 1;
        var what = days.stream().map(BankHoliday::describe).collect(Collectors.joining("; "));
        jdbc.sql(
                        """
                        INSERT INTO calendar_version (version, made_at, iss, sub, reason)
                        VALUES (:version, :at, :iss, :sub, :reason)
                        """)
                .param("version", version)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("iss", by.iss())
                .param("sub", by.sub())
                .param(
                        "reason",
                        "%s %s: %s"
                                .formatted(
                                        days.getFirst().date(), kept ? "added" : "taken out", what))
                .update();
        days.forEach(day -> insert(day, version, kept));
        return version;
    }

    private void insert(BankHoliday day, int version, boolean kept) {
        for (var nation : day.nations()) {
            jdbc.sql(
                            """
                            INSERT INTO bank_holiday (nation, day, title, version, kept)
                            VALUES (:nation, :day, :title, :version, :kept)
                            """)
                    .param("nation", nation.name())
                    .param("day", day.date())
                    .param("title", day.title())
                    .param("version", version)
                    .param("kept", kept)
                    .update();
        }
    }

    /** The newest first. */
    List<Version> versions() {
        return jdbc.sql("SELECT * FROM calendar_version ORDER BY version DESC LIMIT 50")
                .query((row, number) ->
                        new Version(
                                row.getInt("version"),
                                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                                row.getString("sub"),
                                row.getString("reason")))
                .list();
    }

    /** How many clocks the calendar as it stands has still to look at. */
    int waiting() {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM case_clock
                        WHERE calendar_version < (SELECT max(version) FROM calendar_version)
                        """)
                .query(Integer.class)
                .single();
    }
}
