package uk.candour.intake.calendar;

import java.sql.Date;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * Fills the first version of the calendar. It runs once: a later release of the library changes
 * nothing by itself, a day that it adds is entered like any other.
 */
@Component
class FirstCalendar implements JavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        try (var insert =
                context.getConnection()
                        .prepareStatement(
                                """
                                INSERT INTO bank_holiday (nation, day, title, version)
                                VALUES (?, ?, ?, 1) ON CONFLICT DO NOTHING
                                """)) {
            for (var holiday : Jollyday.read()) {
                for (var nation : holiday.nations()) {
                    insert.setString(1, nation.name());
                    insert.setDate(2, Date.valueOf(holiday.date()));
                    insert.setString(3, holiday.title());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("104");
    }

    @Override
    public String getDescription() {
        return "first calendar";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
