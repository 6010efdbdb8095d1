package uk.candour.process.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.process.casefile.Fact.ConsultationAsked;
import uk.candour.process.casefile.Fact.Consulting;
import uk.candour.process.casefile.Fact.DeadlineSet;
import uk.candour.process.casefile.Fact.Failed;
import uk.candour.process.casefile.Fact.Returned;
import uk.candour.process.casefile.Fact.SearchAgain;

/** Everything that was heard about a case, in order, and the latest of each kind. */
public final class Heard {

    private final LinkedHashMap<UUID, Recorded> records = new LinkedHashMap<>();
    private final Map<Class<? extends Fact>, Recorded> latest = new LinkedHashMap<>();

    void add(Recorded record) {
        records.put(record.id(), record);
        if (!outdated(record.fact())) {
            latest.put(record.fact().getClass(), record);
        }
    }

    /** An older version of the deadline never replaces a newer one. */
    private boolean outdated(Fact fact) {
        return fact instanceof DeadlineSet older
                && latest(DeadlineSet.class)
                        .filter(newer -> newer.version() >= older.version())
                        .isPresent();
    }

    /** Every record by its id. */
    public Map<UUID, Recorded> records() {
        return Collections.unmodifiableMap(records);
    }

    /** What led to the step that is being taken. */
    public UUID last() {
        return records.lastEntry().getKey();
    }

    public boolean has(Class<? extends Fact> kind) {
        return latest.containsKey(kind);
    }

    public UUID id(Class<? extends Fact> kind) {
        return Objects.requireNonNull(latest.get(kind), kind::getSimpleName).id();
    }

    public <F extends Fact> Optional<F> latest(Class<F> kind) {
        return Optional.ofNullable(latest.get(kind)).map(Recorded::fact).map(kind::cast);
    }

    /** All records of this kind, in order. */
    public List<UUID> all(Class<? extends Fact> kind) {
        return records.values().stream()
                .filter(it -> kind.isInstance(it.fact()))
                .map(Recorded::id)
                .toList();
    }

    /** Who is asked in this round of consultation. */
    public List<Consulting> consultees(UUID round) {
        Recorded asked = records.get(round);
        return asked != null && asked.fact() instanceof ConsultationAsked(var consultees)
                ? consultees
                : List.of();
    }

    /** The latest failure to deliver one of these messages to the applicant. */
    public UUID failure(Letter... letters) {
        return records.sequencedValues().reversed().stream()
                .filter(it ->
                        it.fact() instanceof Failed(var letter)
                                && List.of(letters).contains(letter))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Who asked, after this record was made, for work to be done again; null if nobody did. */
    public @Nullable UUID askedAgainSince(@Nullable UUID record) {
        for (Recorded later : records.sequencedValues().reversed()) {
            if (later.id().equals(record)) {
                return null;
            }
            if (asksAgain(later)) {
                return later.id();
            }
        }
        return null;
    }

    /** Why this record is made anew; what is done for the first time is not done again. */
    public @Nullable UUID redoneBecause(@Nullable UUID previous) {
        return previous == null ? null : askedAgainSince(previous);
    }

    /** The return or the officer's question that opened this round of searches, if one did. */
    public @Nullable UUID askedAgainBy(UUID round) {
        return asksAgain(records.get(round)) ? round : null;
    }

    private static boolean asksAgain(@Nullable Recorded record) {
        return record != null
                && (record.fact() instanceof Returned || record.fact() instanceof SearchAgain);
    }
}
