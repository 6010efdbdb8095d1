package uk.candour.approval.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.candour.approval.Cast.ANNA_THE_APPROVER;
import static uk.candour.approval.Cast.OLIVIA_THE_OFFICER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.candour.approval.ApprovalTest;
import uk.candour.contract.Actor;

/** The database itself, with no code of ours between: straight SQL. */
@ApprovalTest
class NoAuthorSignsOffTests {

    @Autowired private JdbcClient jdbc;
    @Autowired private SignOffs signOffs;

    private final UUID pack = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"APPROVE", "RETURN"})
    void refusesADecisionByAnAuthor(String decision) {
        signOffs.authored(pack, List.of(OLIVIA_THE_OFFICER));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> decide(UUID.randomUUID(), decision, OLIVIA_THE_OFFICER))
                .withMessageContaining("an author of pack " + pack + " cannot decide on it");
        assertThat(decisions()).isZero();
    }

    @Test
    void refusesAnAuthorWhoHasDecided() {
        decide(UUID.randomUUID(), "APPROVE", ANNA_THE_APPROVER);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> signOffs.authored(pack, List.of(ANNA_THE_APPROVER)));
        assertThat(signOffs.authors(pack)).isEmpty();
    }

    @Test
    void acceptsSomebodyElse() {
        signOffs.authored(pack, List.of(OLIVIA_THE_OFFICER));

        decide(UUID.randomUUID(), "APPROVE", ANNA_THE_APPROVER);

        assertThat(decisions()).isOne();
    }

    @Test
    void keepsOneDecisionForOneSignOff() {
        UUID command = UUID.randomUUID();
        decide(command, "RETURN", ANNA_THE_APPROVER);

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> decide(command, "APPROVE", ANNA_THE_APPROVER));
    }

    @Test
    void neverChangesWhatWasDecided() {
        decide(UUID.randomUUID(), "RETURN", ANNA_THE_APPROVER);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update sign_off set decision = 'APPROVE' where pack = ?")
                                .param(pack)
                                .update())
                .withMessageContaining("rows of sign_off are never changed");
    }

    private void decide(UUID command, String decision, Actor by) {
        jdbc.sql(
                        """
                        insert into sign_off (id, command_id, request_id, pack, pack_sha256, decision,
                                              iss, sub, decided_at)
                        values (gen_random_uuid(), :command, gen_random_uuid(), :pack, 'aa', :decision,
                                :iss, :sub, now())
                        """)
                .param("command", command)
                .param("pack", pack)
                .param("decision", decision)
                .param("iss", by.iss())
                .param("sub", by.sub())
                .update();
    }

    private long decisions() {
        return jdbc.sql("select count(*) from sign_off where pack = :pack")
                .param("pack", pack)
                .query(Long.class)
                .single();
    }
}
