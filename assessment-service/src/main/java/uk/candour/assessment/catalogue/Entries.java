package uk.candour.assessment.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.candour.contract.Basis;
import uk.candour.contract.Special;
import uk.candour.platform.login.Person;

/** The rows of the catalogue: entries are added, and none is ever changed. */
@Repository
class Entries {

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All entries of a limb, newest first; none where the catalogue never had it. */
    List<Entry> history(String limb) {
        return jdbc.sql("select * from exemption where limb = :limb order by version desc")
                .param("limb", limb)
                .query((row, number) -> entry(row))
                .list();
    }

    /** Of each limb the last entry, ended ones and those of days to come included. */
    List<Entry> latest() {
        return jdbc.sql(
                        """
                        select * from (
                            select distinct on (limb) *, min(position) over (partition by limb) as place
                            from exemption order by limb, version desc) latest
                        order by left(limb, 1) desc, substring(limb from '^[sr](\\d+)')::int,
                                 substring(limb from '^[sr]\\d+([A-Z]*)'), place
                        """)
                .query((row, number) -> entry(row))
                .list();
    }

    /** One change at a time: the next entry is decided on the last. */
    void lock() {
        jdbc.sql("lock table exemption in share row exclusive mode").update();
    }

    Law law(String limb) {
        return new Law(
                words(
                        """
                        select distinct confirm_or_deny from exemption
                        where confirm_or_deny is not null and split_part(limb, '(', 1) = :key
                        """,
                        Entry.section(limb)),
                words("select distinct listed_in from exemption_purpose where :key <> ''", limb),
                lastClaimed(limb));
    }

    private Set<String> words(String sql, String key) {
        return new TreeSet<>(jdbc.sql(sql).param("key", key).query(String.class).list());
    }

    /** By the day on which the officer's consideration was recorded. */
    private @Nullable LocalDate lastClaimed(String limb) {
        return jdbc.sql(
                        """
                        select max(recorded_at at time zone 'Europe/London')::date from record
                        where kind = 'RequestConsidered'
                          and exists (select from jsonb_path_query(body, '$.items[*].claims[*].limb') as claimed
                                      where claimed #>> '{}' = :limb or starts_with(claimed #>> '{}', :limb || '+s'))
                        """)
                .param("limb", limb)
                .query((row, number) -> new Claimed(row.getObject(1, LocalDate.class)))
                .single()
                .on();
    }

    private record Claimed(@Nullable LocalDate on) {}

    void insert(Entry entry, Person by, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into exemption (limb, version, valid_from, ended, citation, title, limb_text, qualified, basis,
                            special, confirm_or_deny, particulars, purposes, would_only, restricted_to, caution, excluded_by,
                            not_for_emissions, made_at, iss, sub, why)
                        values (:limb, :version, :from, :ended, :citation, :title, :text, :qualified, :basis,
                            :special, :silence, :particulars, :purposes, :wouldOnly, :restricted, :caution, :excluded,
                            :emissions, :at, :iss, :sub, :why)
                        """)
                .param("limb", entry.limb())
                .param("version", entry.version())
                .param("from", entry.validFrom())
                .param("ended", entry.ended())
                .param("citation", entry.citation())
                .param("title", entry.title())
                .param("text", entry.limbText(), Types.VARCHAR)
                .param("qualified", entry.qualified())
                .param("basis", entry.basis().name())
                .param("special", entry.special().name())
                .param("silence", entry.confirmOrDeny(), Types.VARCHAR)
                .param("particulars", entry.particulars().toArray(String[]::new))
                .param("purposes", entry.purposes(), Types.VARCHAR)
                .param("wouldOnly", entry.wouldOnly())
                .param("restricted", entry.restrictedTo(), Types.VARCHAR)
                .param("caution", entry.caution(), Types.VARCHAR)
                .param("excluded", entry.excludedBy(), Types.VARCHAR)
                .param("emissions", entry.notForEmissions())
                .param("at", at)
                .param("iss", by.iss())
                .param("sub", by.sub())
                .param("why", entry.why())
                .update();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("limb"),
                row.getInt("version"),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("ended"),
                row.getString("citation"),
                row.getString("title"),
                row.getString("limb_text"),
                row.getBoolean("qualified"),
                Basis.valueOf(row.getString("basis")),
                Special.valueOf(row.getString("special")),
                row.getString("confirm_or_deny"),
                List.of((String[]) row.getArray("particulars").getArray()),
                row.getString("purposes"),
                row.getBoolean("would_only"),
                row.getString("restricted_to"),
                row.getString("caution"),
                row.getString("excluded_by"),
                row.getBoolean("not_for_emissions"),
                row.getObject("made_at", OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant(),
                row.getString("sub"),
                row.getString("why"));
    }
}
