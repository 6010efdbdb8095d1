package uk.candour.process.engine;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The engine's tables, from the scripts in the engine's own jar. A new version of the engine comes
 * with a migration of its own that runs the scripts of its upgrade.
 */
@Component
class EngineSchema implements JavaMigration {

    private static final List<String> PARTS =
            List.of(
                    "engine",
                    "history",
                    "identity",
                    "case.engine",
                    "case.history",
                    "decision.engine",
                    "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        for (String part : PARTS) {
            ScriptUtils.executeSqlScript(
                    connection,
                    new EncodedResource(
                            new ClassPathResource(
                                    "org/camunda/bpm/engine/db/create/activiti.postgres.create."
                                            + part
                                            + ".sql")));
        }
        try (var statement = connection.createStatement()) {
            // Jobs are acquired by due date; the engine's own script has no index for it.
            statement.execute("create index candour_job_due on act_ru_job (duedate_)");
            // Plans that were made while the tables were empty scan them one by one under a
            // backlog.
            statement.execute("analyze");
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("110");
    }

    @Override
    public String getDescription() {
        return "engine 7.24";
    }

    /** The scripts never change: they are those of one released version. */
    @Override
    public Integer getChecksum() {
        return 724;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
