package uk.candour.approval.signoff;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static uk.candour.approval.Cast.ANNA_THE_APPROVER;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.candour.approval.ApprovalTest;

/** Two transactions at once make one person author and approver of a pack: the later is refused. */
@ApprovalTest
class AuthorAndApproverAtOnceTests {

    @Autowired private JdbcClient jdbc;
    @Autowired private SignOffs signOffs;
    @Autowired private TransactionTemplate transaction;

    private final UUID pack = UUID.randomUUID();

    @Test
    void refusesTheDecisionOfWhoIsBecomingAnAuthor() {
        CompletableFuture<Void> later = whileOpen(this::becomeAuthor, this::decide);

        assertRefused(later);
        assertThat(signOffs.authors(pack)).containsExactly(ANNA_THE_APPROVER);
        assertThat(decisions()).isZero();
    }

    @Test
    void refusesAsAuthorWhoIsDeciding() {
        CompletableFuture<Void> later = whileOpen(this::decide, this::becomeAuthor);

        assertRefused(later);
        assertThat(signOffs.authors(pack)).isEmpty();
        assertThat(decisions()).isOne();
    }

    /**
     * Begins the later one before the earlier is committed, and commits when it waits or is done.
     */
    private CompletableFuture<Void> whileOpen(Runnable earlier, Runnable later) {
        return transaction.execute(status -> {
            earlier.run();
            CompletableFuture<Void> other =
                    CompletableFuture.runAsync(
                            () -> transaction.executeWithoutResult(it -> later.run()));
            await().until(() -> other.isDone() || somebodyWaits());
            return other;
        });
    }

    private void assertRefused(CompletableFuture<Void> later) {
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> later.get(30, SECONDS))
                .withMessageContaining("an author of pack " + pack + " cannot decide on it");
    }

    private boolean somebodyWaits() {
        return jdbc.sql(
                        """
                        select exists (select 1 from pg_locks where locktype = 'advisory' and not granted
                          and database = (select oid from pg_database where datname = current_database()))
                        """)
                .query(Boolean.class)
                .single();
    }

    private void becomeAuthor() {
        signOffs.authored(pack, List.of(ANNA_THE_APPROVER));
    }

    private void decide() {
        jdbc.sql(
                        """
                        insert into sign_off (id, command_id, request_id, pack, pack_sha256, decision,
                                              iss, sub, decided_at)
                        values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), :pack, 'aa', 'APPROVE',
                                :iss, :sub, now())
                        """)
                .param("pack", pack)
                .param("iss", ANNA_THE_APPROVER.iss())
                .param("sub", ANNA_THE_APPROVER.sub())
                .update();
    }

    private long decisions() {
        return jdbc.sql("select count(*) from sign_off where pack = :pack")
                .param("pack", pack)
                .query(Long.class)
                .single();
    }
}
