package uk.candour.intake.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The calendar that this authority's clocks run by. Days are kept by nation and version, and
 * nothing is ever changed: a day that is proclaimed makes a new version.
 */
@Repository
public class Calendars {

    private final JdbcClient jdbc;
    private final LocalDate officialUntil;
    private volatile @Nullable BankHolidays latest;

    /**
     * @param officialUntil the government publishes two to three years ahead: raise the setting
     *     with each new year
     */
    Calendars(
            JdbcClient jdbc,
            @Value("${candour.calendar.official-until:2028-12-31}") LocalDate officialUntil) {
        this.jdbc = jdbc;
        this.officialUntil = officialUntil;
    }

    /** The calendar as it stands now, on whichever node it was changed. */
    public BankHolidays current() {
        int version = version();
        var known = latest;
        if (known == null || known.version() != version) {
            known = BankHolidays.of(version, days(version), officialUntil);
            latest = known;
        }
        return known;
    }

    private int version() {
        return jdbc.sql("SELECT max(version) FROM calendar_version").query(Integer.class).single();
    }

    private List<BankHoliday> days(int version) {
        var nations = new TreeMap<LocalDate, TreeMap<String, Set<Nation>>>();
        jdbc.sql(
                        """
                        SELECT day, title, nation FROM (
                            SELECT DISTINCT ON (nation, day) * FROM bank_holiday
                            WHERE version <= :version ORDER BY nation, day, version DESC) latest
                        WHERE kept
                        """)
                .param("version", version)
                .query((row, number) ->
                        nations.computeIfAbsent(
                                        row.getObject("day", LocalDate.class), _ -> new TreeMap<>())
                                .computeIfAbsent(
                                        row.getString("title"), _ -> EnumSet.noneOf(Nation.class))
                                .add(Nation.valueOf(row.getString("nation"))))
                .list();
        var days = new ArrayList<BankHoliday>();
        nations.forEach((day, titles) ->
                titles.forEach((title, in) -> days.add(new BankHoliday(day, title, in))));
        return days;
    }
}
