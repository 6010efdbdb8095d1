package uk.candour.process.casefile;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import uk.candour.process.casefile.Fact.ClaimMade;
import uk.candour.process.casefile.Fact.Returned;

/** Which work a returned response names. Named nothing, it is all of that step's work. */
final class Returns {

    private Returns() {}

    /** Strikes the work that is to be done again; a step that has none goes to the officer. */
    static Route takeBack(UUID id, Returned it, Searches searches, Claims claims) {
        return switch (it.to()) {
            case SEARCH -> {
                searches.ask(id, departments(it, searches, claims));
                yield Route.SEARCH;
            }
            case HARM -> {
                List<UUID> named = claims(it, claims);
                claims.strikeGrounds(named);
                yield named.isEmpty() ? Route.CONSIDER : Route.HARM;
            }
            case PUBLIC_INTEREST -> {
                Collection<Place> named = places(it, claims);
                claims.strikeBalances(named);
                yield named.isEmpty() ? Route.CONSIDER : Route.PUBLIC_INTEREST;
            }
            case CONSIDER -> Route.CONSIDER;
            case REPLY -> Route.REPLY;
            case REVIEW -> Route.REVIEW;
        };
    }

    /**
     * The departments of the named claims and those that hold something for the named items; where
     * nobody does, all that searched.
     */
    static Set<String> departments(Returned it, Searches searches, Claims claims) {
        Set<String> named = new LinkedHashSet<>();
        claims.made().stream()
                .filter(claim -> it.claims().contains(claim.claimId()))
                .map(ClaimMade::department)
                .filter(Objects::nonNull)
                .forEach(named::add);
        named.addAll(searches.holding(it.items()));
        named.retainAll(searches.departments());
        return named.isEmpty() ? searches.departments() : named;
    }

    static List<UUID> claims(Returned it, Claims claims) {
        List<UUID> all = claims.made().stream().map(ClaimMade::claimId).toList();
        List<UUID> named =
                claims.made().stream()
                        .filter(claim -> names(it, claim))
                        .map(ClaimMade::claimId)
                        .toList();
        return named.isEmpty() ? all : named;
    }

    static Collection<Place> places(Returned it, Claims claims) {
        Set<Place> all = claims.places();
        List<Place> named =
                claims.made().stream()
                        .filter(claim -> names(it, claim))
                        .map(ClaimMade::place)
                        .filter(all::contains)
                        .distinct()
                        .toList();
        return named.isEmpty() ? all : named;
    }

    private static boolean names(Returned it, ClaimMade claim) {
        return it.items().contains(claim.item()) || it.claims().contains(claim.claimId());
    }
}
