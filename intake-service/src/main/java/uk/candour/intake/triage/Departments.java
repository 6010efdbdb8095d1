package uk.candour.intake.triage;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The departments that requests can go to on a day. */
@Repository
class Departments {

    private final JdbcClient jdbc;

    Departments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Department> on(LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT code, name, keywords FROM department
                        WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        ORDER BY name
                        """)
                .param("day", day)
                .query((row, number) ->
                        new Department(
                                row.getString("code"),
                                row.getString("name"),
                                List.of((String[]) row.getArray("keywords").getArray())))
                .list();
    }
}
