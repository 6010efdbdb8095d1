package uk.candour.assessment.exemption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.candour.assessment.exemption.Exemption.Purpose;
import uk.candour.contract.Basis;
import uk.candour.contract.Special;

/** The catalogue's rows. */
@Repository
public class Exemptions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Exemptions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is in force today: claims are decided by the law of the day they are made. */
    public Catalogue inForce() {
        return inForceOn(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")));
    }

    Catalogue inForceOn(LocalDate day) {
        return new Catalogue(
                jdbc.sql(
                                """
                                select limb, citation, title, limb_text, qualified, basis, special, confirm_or_deny,
                                       particulars, purposes, would_only
                                from exemption
                                where valid_from <= :day and (valid_to is null or valid_to > :day)
                                order by position
                                """)
                        .param("day", day)
                        .query((row, number) -> exemption(row))
                        .list(),
                jdbc.sql(
                                """
                                select limb, listed_in, citation, text
                                from exemption_purpose
                                where valid_from <= :day and (valid_to is null or valid_to > :day)
                                order by limb
                                """)
                        .param("day", day)
                        .query((row, number) ->
                                new Purpose(
                                        row.getString("limb"),
                                        row.getString("listed_in"),
                                        row.getString("citation"),
                                        row.getString("text")))
                        .list());
    }

    private static Exemption exemption(ResultSet row) throws SQLException {
        return new Exemption(
                row.getString("limb"),
                row.getString("citation"),
                row.getString("title"),
                row.getString("limb_text"),
                row.getBoolean("qualified"),
                Basis.valueOf(row.getString("basis")),
                Special.valueOf(row.getString("special")),
                row.getString("confirm_or_deny"),
                List.of((String[]) row.getArray("particulars").getArray()),
                row.getString("purposes"),
                row.getBoolean("would_only"));
    }
}
