package uk.candour.assessment.exemption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.candour.assessment.exemption.Catalogue.Lookup;
import uk.candour.assessment.exemption.Exemption.Bounds;
import uk.candour.assessment.exemption.Exemption.Purpose;
import uk.candour.contract.Basis;
import uk.candour.contract.Claim;
import uk.candour.contract.Special;

/** The catalogue's rows: of each limb the entry that holds on a day, or the one of a claim. */
@Repository
public class Exemptions {

    private static final ZoneId LEGAL_ZONE = ZoneId.of("Europe/London");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Set<String> mayClaim;

    /**
     * @param mayClaim restricted sections that this authority can claim, such as {@code s30}: here
     *     they are not restricted
     */
    Exemptions(
            JdbcClient jdbc,
            Clock clock,
            @Value("${candour.authority.may-claim:}") Set<String> mayClaim) {
        this.mayClaim = mayClaim;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is in force today: claims are decided by the law of the day they are made. */
    public Catalogue inForce() {
        return inForceOn(LocalDate.ofInstant(clock.instant(), LEGAL_ZONE));
    }

    /**
     * Of each limb, the last entry that has begun by that day, unless it ends the limb. They come
     * in the order of the Act, then of the Regulations.
     */
    public Catalogue inForceOn(LocalDate day) {
        return new Catalogue(
                jdbc.sql(
                                """
                                select * from (
                                    select distinct on (limb) *, min(position) over (partition by limb) as place
                                    from exemption
                                    where valid_from <= :day
                                    order by limb, version desc) latest
                                where not ended
                                order by left(limb, 1) desc, substring(limb from '^[sr](\\d+)')::int,
                                         substring(limb from '^[sr]\\d+([A-Z]*)'), place
                                """)
                        .param("day", day)
                        .query((row, number) -> exemption(row))
                        .list(),
                purposesOn(day));
    }

    /** The entry that a claim was made under, whatever has changed since. */
    Optional<Exemption> of(Claim claim) {
        int version = Objects.requireNonNullElse(claim.version(), 1);
        String limb = claim.limb().replaceFirst("\\+s\\d.*", "");
        List<Exemption> entry =
                jdbc.sql("select * from exemption where limb = :limb and version = :version")
                        .param("limb", limb)
                        .param("version", version)
                        .query((row, number) -> exemption(row))
                        .list();
        Catalogue then =
                new Catalogue(entry, purposesOn(LocalDate.ofInstant(clock.instant(), LEGAL_ZONE)));
        return then.find(claim.limb()) instanceof Lookup.Found(Exemption found)
                ? Optional.of(found)
                : Optional.empty();
    }

    private List<Purpose> purposesOn(LocalDate day) {
        return jdbc.sql(
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
                .list();
    }

    private Exemption exemption(ResultSet row) throws SQLException {
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
                row.getBoolean("would_only"),
                new Bounds(
                        mayClaim.contains(row.getString("limb").replaceFirst("\\(.*", ""))
                                ? null
                                : row.getString("restricted_to"),
                        row.getString("caution"),
                        row.getString("excluded_by"),
                        row.getBoolean("not_for_emissions")),
                row.getInt("version"));
    }
}
