package uk.candour.process.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.TriageReason;
import uk.candour.process.casefile.Fact.Allocated;
import uk.candour.process.casefile.Fact.CameBack;
import uk.candour.process.casefile.Fact.Searched;
import uk.candour.process.casefile.Shelf.Entry;

/** Which departments were asked to search, by which event, and what stands of their answers. */
public final class Searches {

    private final Shelf<String, Searched> answers = new Shelf<>();
    private final Map<UUID, List<String>> rounds = new HashMap<>();
    private final Map<String, Back> back = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private @Nullable String wording;
    private boolean calledOff;

    /** How a department's part came back to the triage desk. */
    public record Back(@Nullable UUID because, TriageReason reason) {}

    /**
     * Once the request was refused and taken up again, what was found for other words is no answer
     * to the new ones. A part of it that is given on has the words of the whole.
     */
    void allocate(UUID round, Allocated triage) {
        boolean reworded = wording != null && !wording.equals(triage.wording());
        if (calledOff && reworded) {
            startAgain();
        }
        calledOff = false;
        wording = triage.wording();
        ask(round, triage.departments());
    }

    /** A department that is still searching is not asked a second time. */
    void ask(UUID round, Collection<String> departments) {
        Set<String> asked = new LinkedHashSet<>(departments);
        asked.removeAll(open);
        asked.forEach(answers::strike);
        open.addAll(asked);
        rounds.put(round, List.copyOf(asked));
    }

    void answered(UUID id, Searched fact) {
        open.remove(fact.department());
        answers.put(fact.department(), id, fact);
    }

    void cameBack(UUID id, CameBack fact) {
        open.remove(fact.department());
        back.put(fact.department(), new Back(id, fact.reason()));
    }

    /** Nobody searches any more. */
    void callOff() {
        open.clear();
        calledOff = true;
    }

    /** What was found for an unclear request is no answer to the clear one. */
    void startAgain() {
        callOff();
        departments().forEach(answers::strike);
    }

    public List<String> round(UUID round) {
        return rounds.getOrDefault(round, List.of());
    }

    public Optional<Back> back(String department) {
        return Optional.ofNullable(back.get(department));
    }

    public @Nullable UUID previous(String department) {
        return answers.previous(department);
    }

    public List<UUID> standing() {
        return answers.standing().stream().map(Entry::id).toList();
    }

    /** The departments whose answers stand and that hold something for one of the items. */
    Set<String> holding(Collection<Integer> items) {
        Set<String> departments = new LinkedHashSet<>();
        for (Entry<Searched> answer : answers.standing()) {
            if (answer.fact().held().stream().anyMatch(items::contains)) {
                departments.add(answer.fact().department());
            }
        }
        return departments;
    }

    boolean isHeld(int item) {
        return !holding(List.of(item)).isEmpty();
    }

    Set<String> departments() {
        Set<String> departments = new LinkedHashSet<>();
        answers.standing().forEach(answer -> departments.add(answer.fact().department()));
        return departments;
    }
}
