package uk.candour.process.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The latest record in each place, and whether it still stands. */
final class Shelf<P, F> {

    private final Map<P, Entry<F>> latest = new LinkedHashMap<>();

    record Entry<F>(UUID id, F fact, boolean stands) {}

    void put(P place, UUID id, F fact) {
        latest.put(place, new Entry<>(id, fact, true));
    }

    /** It has to be done again; it stays here as what the new one starts from. */
    void strike(P place) {
        latest.computeIfPresent(place, (same, it) -> new Entry<>(it.id(), it.fact(), false));
    }

    Optional<Entry<F>> standing(P place) {
        return Optional.ofNullable(latest.get(place)).filter(Entry::stands);
    }

    Optional<F> latest(P place) {
        return Optional.ofNullable(latest.get(place)).map(Entry::fact);
    }

    /** What redone work opens with. */
    @Nullable UUID previous(P place) {
        Entry<F> entry = latest.get(place);
        return entry == null ? null : entry.id();
    }

    List<Entry<F>> standing() {
        return latest.values().stream().filter(Entry::stands).toList();
    }
}
