package uk.candour.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.candour.contract.Basis;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Question;
import uk.candour.contract.Special;
import uk.candour.process.casefile.Fact.ClaimMade;
import uk.candour.process.casefile.Fact.Considered;
import uk.candour.process.casefile.Fact.Decided;

class OutcomesTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    RELEASE,                                 RELEASED_IN_FULL
                    RELEASE NOT_HELD,                        RELEASED_IN_FULL
                    PART,                                    RELEASED_IN_PART
                    RELEASE WITHHOLD,                        RELEASED_IN_PART
                    RELEASE NEITHER_CONFIRM_NOR_DENY,        RELEASED_IN_PART
                    WITHHOLD,                                WITHHELD_IN_FULL
                    WITHHOLD NOT_HELD,                       WITHHELD_IN_FULL
                    WITHHOLD NEITHER_CONFIRM_NOR_DENY,       WITHHELD_IN_FULL
                    NEITHER_CONFIRM_NOR_DENY,                NEITHER_CONFIRMED_NOR_DENIED
                    NEITHER_CONFIRM_NOR_DENY NOT_HELD,       NEITHER_CONFIRMED_NOR_DENIED
                    NOT_HELD NOT_HELD,                       NOT_HELD
                    """)
    void sumsItemsUp(String decisions, CaseOutcome outcome) {
        List<ItemOutcome> items =
                Arrays.stream(decisions.split(" ", -1))
                        .map(ItemDecision::valueOf)
                        .map(decision -> new ItemOutcome(1, decision, List.of()))
                        .toList();

        assertThat(Outcomes.of(items)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # decision,              without any claim that stands
                    WITHHOLD,                 RELEASE
                    PART,                     RELEASE
                    NEITHER_CONFIRM_NOR_DENY, RELEASE
                    RELEASE,                  RELEASE
                    NOT_HELD,                 NOT_HELD
                    """)
    void releasesWhatNoClaimStandsOn(ItemDecision decided, ItemDecision becomes) {
        assertThat(become(decided, Set.of(), claim())).isEqualTo(becomes);
    }

    @Test
    void saysThatNothingIsHeldWhereSilenceFellOnNothing() {
        assertThat(
                        Outcomes.items(
                                considered(ItemDecision.NEITHER_CONFIRM_NOR_DENY, claim()),
                                claim -> false,
                                item -> false))
                .containsExactly(new ItemOutcome(1, ItemDecision.NOT_HELD, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # covered by what stands, by what falls, becomes
                    a,   a,   WITHHOLD
                    a b, a,   WITHHOLD
                    a,   b,   PART
                    a,   a b, PART
                    -,   a,   WITHHOLD
                    a,   -,   PART
                    -,   -,   WITHHOLD
                    """)
    void withholdsWhatAnyClaimThatStandsCovers(
            @Nullable String standing, @Nullable String falling, ItemDecision becomes) {
        ClaimMade stands = claim(documents(standing));
        ClaimMade falls = claim(documents(falling));

        assertThat(become(ItemDecision.WITHHOLD, Set.of(stands), stands, falls)).isEqualTo(becomes);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # department and documents of what stands, of what falls, becomes
                    finance,    -, operations, -, PART
                    finance,    -, operations, a, PART
                    finance,    -, finance,    -, WITHHOLD
                    finance,    -, finance,    a, WITHHOLD
                    finance,    -, -,          -, PART
                    -,          -, operations, -, WITHHOLD
                    finance,    a, operations, a, WITHHOLD
                    """)
    void aClaimOnTheWholeItemIsOnWhatItsOwnDepartmentFound(
            @Nullable String standing,
            @Nullable String standingDocuments,
            @Nullable String falling,
            @Nullable String fallingDocuments,
            ItemDecision becomes) {
        ClaimMade stands = claimOf(standing, documents(standingDocuments));
        ClaimMade falls = claimOf(falling, documents(fallingDocuments));

        assertThat(become(ItemDecision.WITHHOLD, Set.of(stands), stands, falls)).isEqualTo(becomes);
    }

    @Test
    void namesTheClaimsThatStandOnAnItem() {
        ClaimMade stands = claim();
        ClaimMade falls = claim();

        assertThat(
                        Outcomes.items(
                                considered(ItemDecision.PART, stands, falls),
                                stands::equals,
                                item -> true))
                .containsExactly(new ItemOutcome(1, ItemDecision.PART, List.of(stands.claimId())));
    }

    private static ItemDecision become(
            ItemDecision decision, Set<ClaimMade> standing, ClaimMade... claims) {
        return Outcomes.items(considered(decision, claims), standing::contains, item -> true)
                .getFirst()
                .decision();
    }

    private static Considered considered(ItemDecision decision, ClaimMade... claims) {
        return new Considered(List.of(new Decided(1, decision)), List.of(claims));
    }

    private static String[] documents(@Nullable String names) {
        return names == null ? new String[0] : names.split(" ", -1);
    }

    private static ClaimMade claim(String... covers) {
        return claimOf(null, covers);
    }

    private static ClaimMade claimOf(@Nullable String department, String... covers) {
        return new ClaimMade(
                UUID.randomUUID(),
                1,
                Set.of(covers),
                department,
                Question.DISCLOSE,
                false,
                Basis.CLASS,
                Special.NONE);
    }
}
