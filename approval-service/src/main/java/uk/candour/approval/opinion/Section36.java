package uk.candour.approval.opinion;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.candour.contract.ApprovalEvent.OtherLimb;
import uk.candour.contract.Claim;
import uk.candour.contract.Question;

/** The limbs of section 36(2) that are in force. */
@Repository
class Section36 {

    private static final String SILENCE = "section 36(3) by virtue of ";

    private final JdbcClient jdbc;

    Section36(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that a claim could rest on instead, cited as for its question. */
    List<OtherLimb> besides(Claim claim, LocalDate today) {
        return jdbc
                .sql(
                        """
                        select limb, citation, name from section_36_limb
                        where valid_from <= :today and (valid_to is null or valid_to > :today) and limb <> :limb
                        order by limb
                        """)
                .param("today", today)
                .param("limb", claim.limb())
                .query((row, number) ->
                        new OtherLimb(
                                row.getString("limb"),
                                row.getString("citation"),
                                row.getString("name")))
                .list()
                .stream()
                .map(it -> claim.question() == Question.DISCLOSE ? it : silent(it))
                .toList();
    }

    private static OtherLimb silent(OtherLimb limb) {
        return new OtherLimb(limb.limb(), SILENCE + limb.citation(), limb.name());
    }
}
