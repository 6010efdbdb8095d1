package uk.candour.assessment.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.candour.platform.servers.RealServers;
import uk.candour.platform.web.FieldErrors;

/** What is found again, on a real PostgreSQL. */
@RealServers
@SpringBootTest
class PrecedentsTests {

    private static final String FLIGHTS = "How many drone flights were there over schools?";

    @Autowired private Precedents precedents;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    @BeforeEach
    @AfterEach
    void none() {
        jdbc.sql("delete from precedent").update();
    }

    @Test
    void readsBackWhatItKept() {
        Precedent kept = Kept.crime("FOI-26-000001", FLIGHTS, "They would hide.");
        keep(kept);

        assertThat(precedents.named(kept.id().toString())).contains(kept);
        assertThat(precedents.named("no id")).isEmpty();
        assertThat(similar(FLIGHTS)).containsExactly(kept);
    }

    @Test
    void putsTheSameLimbFirstAndThenTheLikestQuestion() {
        keep(
                Kept.released(
                        "other limb", "How many drone flights were there over schools in May?"),
                Kept.crime("loosely", "What do drone flights and their pilots cost?", "x"),
                Kept.crime("closely", "How many flights of a drone over schools were there?", "x"),
                Kept.crime("not at all", "Which vans are leased?", "x"));

        assertThat(similar(FLIGHTS, "s31(1)(a)"))
                .extracting(Precedent::reference)
                .containsExactly("closely", "loosely", "other limb");
    }

    @Test
    void findsAQuestionByTheArgumentsAndDespiteATypingError() {
        keep(
                Kept.crime(
                        "argued",
                        "Which equipment is in use?",
                        "Whoever follows flights of a drone would be found."),
                Kept.released("misspelt", "Dronne flights"));

        assertThat(similar("Drone flights"))
                .extracting(Precedent::reference)
                .containsExactlyInAnyOrder("argued", "misspelt");
    }

    @Test
    void showsWhatSaysTheSameOnceAndTheNewestOfIt() {
        for (int year = 2020; year < 2026; year++) {
            keep(
                    Kept.precedent(
                            "of " + year,
                            LocalDate.of(year, 3, 2),
                            FLIGHTS,
                            "s31(1)(a)",
                            Fate.STOOD,
                            List.of()));
        }

        assertThat(similar(FLIGHTS)).extracting(Precedent::reference).containsExactly("of 2025");
    }

    @Test
    void neverHoldsACaseAgainstItself() {
        UUID request = UUID.randomUUID();
        transaction.executeWithoutResult(
                it -> precedents.keep(request, List.of(Kept.released("its own", FLIGHTS))));

        assertThat(precedents.similar(new Sought(request, FLIGHTS, Set.of()))).isEmpty();
    }

    @Test
    void knowsTheCasesThatAnAnswerMayRestOn() {
        keep(Kept.released("FOI-26-000001", FLIGHTS));

        precedents.checkKnown(null);
        precedents.checkKnown(List.of("FOI-26-000001", "FOI-26-000001"));
        assertThatThrownBy(() -> precedents.checkKnown(List.of("FOI-26-000001", "FOI-99")))
                .isInstanceOfSatisfying(
                        FieldErrors.class, it -> assertThat(it.byField()).containsKey("basedOn"));
    }

    @Test
    void findsNothingForAQuestionThatSaysNothing() {
        keep(Kept.released("FOI-26-000001", FLIGHTS));

        assertThat(similar("")).isEmpty();
        assertThat(similar("What information do you hold?")).isEmpty();
        assertThat(similar("' or \"-!&|() :* % _ zebras")).isEmpty();
    }

    private void keep(Precedent... all) {
        transaction.executeWithoutResult(it ->
                List.of(all).forEach(one -> precedents.keep(UUID.randomUUID(), List.of(one))));
    }

    private List<Precedent> similar(String wording, String... limbs) {
        return precedents.similar(new Sought(UUID.randomUUID(), wording, Set.of(limbs)));
    }
}
