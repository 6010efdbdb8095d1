package uk.candour.assessment.catalogue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.FieldErrors;

/** Makes entries: each is decided on what the catalogue says at that moment. */
@Component
class Editing {

    private final Entries entries;
    private final Clock clock;

    Editing(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * A limb that is new, or one that had ended.
     *
     * @throws FieldErrors where something is missing or does not agree
     */
    @Transactional
    Entry add(EntryAnswer answer, Person by) {
        return make(answer.limb(), by, it -> it.add(answer));
    }

    /**
     * What the limb is from a day on.
     *
     * @throws FieldErrors as above, and where claims that were made would be altered
     */
    @Transactional
    Entry change(EntryAnswer answer, Person by) {
        return make(answer.limb(), by, it -> it.change(answer));
    }

    /**
     * That the limb is not in force from a day on.
     *
     * @throws FieldErrors as above
     */
    @Transactional
    Entry end(@Nullable String limb, @Nullable String from, @Nullable String why, Person by) {
        return make(limb, by, it -> it.end(from, why));
    }

    private Entry make(
            @Nullable String named, Person by, Function<NewEntry, NewEntry.Outcome> decide) {
        entries.lock();
        String limb = Fields.line(named);
        List<Entry> history = entries.history(limb);
        NewEntry next =
                new NewEntry(history.isEmpty() ? null : history.getFirst(), entries.law(limb));
        return switch (decide.apply(next)) {
            case NewEntry.Outcome.Invalid(var problems) -> throw new FieldErrors(problems);
            case NewEntry.Outcome.Valid(Entry entry) -> {
                entries.insert(entry, by, clock.instant().atOffset(ZoneOffset.UTC));
                yield entries.history(limb).getFirst();
            }
        };
    }
}
