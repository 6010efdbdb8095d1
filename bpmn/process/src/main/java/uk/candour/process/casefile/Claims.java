package uk.candour.process.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.ItemDecision;
import uk.candour.process.casefile.Fact.Balanced;
import uk.candour.process.casefile.Fact.ClaimMade;
import uk.candour.process.casefile.Fact.Considered;
import uk.candour.process.casefile.Fact.Decided;
import uk.candour.process.casefile.Fact.Grounded;
import uk.candour.process.casefile.Shelf.Entry;

/**
 * The claims of the consideration that is relied on, and what stands of their grounds and balances.
 * A ground stands while its claim is unchanged; a balance while it weighed exactly the claims that
 * are engaged, with the likelihood that was found.
 */
public final class Claims {

    private final Shelf<UUID, Grounded> grounds = new Shelf<>();
    private final Shelf<Place, Balanced> balances = new Shelf<>();
    private final Map<UUID, ClaimMade> known = new HashMap<>();
    private List<ClaimMade> made = List.of();
    private List<Integer> silent = List.of();

    void made(Considered considered) {
        made = considered.claims();
        silent =
                considered.items().stream()
                        .filter(it -> it.decision() == ItemDecision.NEITHER_CONFIRM_NOR_DENY)
                        .map(Decided::item)
                        .toList();
        for (ClaimMade claim : made) {
            ClaimMade before = known.put(claim.claimId(), claim);
            if (!claim.equals(before)) {
                grounds.strike(claim.claimId());
            }
        }
    }

    void grounded(UUID id, Grounded fact) {
        Optional<Grounded> before = grounds.latest(fact.claim());
        grounds.put(fact.claim(), id, fact);
        if (before.isPresent() && !before.get().equals(fact)) {
            Optional.ofNullable(known.get(fact.claim()))
                    .ifPresent(claim -> balances.strike(claim.place()));
        }
    }

    void balanced(UUID id, Balanced fact) {
        balances.put(fact.place(), id, fact);
    }

    List<ClaimMade> made() {
        return made;
    }

    public ClaimMade claim(UUID claimId) {
        return Objects.requireNonNull(known.get(claimId), "claim");
    }

    public List<UUID> withoutGround() {
        return ids(made.stream().filter(it -> grounds.standing(it.claimId()).isEmpty()).toList());
    }

    public List<Place> withoutBalance() {
        return places().stream().filter(place -> balance(place).isEmpty()).toList();
    }

    /** What has to be weighed: each item and question with a qualified claim that is engaged. */
    Set<Place> places() {
        return made.stream()
                .filter(it -> it.qualified() && engaged(it))
                .map(ClaimMade::place)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The claims that are weighed together in one place. */
    public List<UUID> weighed(Place place) {
        return ids(
                made.stream()
                        .filter(it -> it.qualified() && it.place().equals(place) && engaged(it))
                        .toList());
    }

    boolean stands(ClaimMade claim) {
        return engaged(claim)
                && (!claim.qualified()
                        || balance(claim.place())
                                .filter(it -> it.fact().outcome() == BalanceOutcome.MAINTAIN)
                                .isPresent());
    }

    /**
     * Why an authority that would neither confirm nor deny has to: the grounds that did not exclude
     * that duty and the balances that favour it. Nothing of an item on which one claim stands or is
     * not decided yet.
     */
    public List<UUID> fallen() {
        Set<UUID> why = new LinkedHashSet<>();
        for (int item : silent) {
            List<Optional<UUID>> fell =
                    made.stream().filter(it -> it.item() == item).map(this::fell).toList();
            if (fell.stream().allMatch(Optional::isPresent)) {
                fell.forEach(it -> it.ifPresent(why::add));
            }
        }
        return List.copyOf(why);
    }

    private Optional<UUID> fell(ClaimMade claim) {
        if (!engaged(claim)) {
            return grounds.standing(claim.claimId()).map(Entry::id);
        }
        return Optional.of(claim)
                .filter(ClaimMade::qualified)
                .flatMap(it -> balance(it.place()))
                .filter(it -> it.fact().outcome() != BalanceOutcome.MAINTAIN)
                .map(Entry::id);
    }

    /** Whether nothing that is relied on fell when it was tested. */
    public boolean allStand() {
        return made.stream().allMatch(this::stands);
    }

    void strikeGrounds(Collection<UUID> claims) {
        claims.forEach(grounds::strike);
    }

    void strikeBalances(Collection<Place> places) {
        places.forEach(balances::strike);
    }

    public @Nullable UUID previousGround(UUID claim) {
        return grounds.previous(claim);
    }

    public @Nullable UUID previousBalance(Place place) {
        return balances.previous(place);
    }

    /** The public interest was looked at and left open. */
    public boolean leftOpen(Place place) {
        return balances.latest(place).filter(it -> !it.decided()).isPresent();
    }

    public List<UUID> grounds(Collection<UUID> claims) {
        return claims.stream()
                .flatMap(claim -> grounds.standing(claim).stream())
                .map(Entry::id)
                .toList();
    }

    public List<UUID> grounds() {
        return grounds(ids(made));
    }

    public List<UUID> balances() {
        return places().stream().flatMap(place -> struck(place).stream()).map(Entry::id).toList();
    }

    /** The places that were weighed and left open, with when a decision is expected. */
    Map<Place, LocalDate> undecided() {
        Map<Place, LocalDate> open = new LinkedHashMap<>();
        for (Place place : places()) {
            struck(place)
                    .map(it -> it.fact().estimateOn())
                    .ifPresent(estimate -> open.put(place, estimate));
        }
        return open;
    }

    private boolean engaged(ClaimMade claim) {
        return grounds.standing(claim.claimId()).filter(it -> it.fact().engaged()).isPresent();
    }

    private Optional<Entry<Balanced>> balance(Place place) {
        return struck(place).filter(it -> it.fact().decided());
    }

    /** What was weighed with exactly the claims that are engaged, decided or not. */
    private Optional<Entry<Balanced>> struck(Place place) {
        return balances.standing(place)
                .filter(it -> it.fact().claims().equals(Set.copyOf(weighed(place))));
    }

    private static List<UUID> ids(Collection<ClaimMade> claims) {
        return claims.stream().map(ClaimMade::claimId).toList();
    }
}
