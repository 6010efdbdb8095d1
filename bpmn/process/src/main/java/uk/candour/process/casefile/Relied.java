package uk.candour.process.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import uk.candour.contract.ResponseKind;

/** The records that a response rests on. A review rests on those of the reply as well. */
final class Relied {

    private Relied() {}

    static List<UUID> of(CaseFile file) {
        Set<UUID> ids = new LinkedHashSet<>(List.of(file.triage()));
        if (file.refusal().isEmpty()) {
            ids.addAll(file.searches().standing());
            ids.addAll(file.heard().all(Fact.Consulted.class));
            ids.add(file.heard().id(Fact.Considered.class));
            ids.addAll(reviewed(file));
            ids.addAll(file.claims().grounds());
            ids.addAll(file.claims().balances());
            if (file.kind() != ResponseKind.HOLDING) {
                ids.add(Objects.requireNonNull(file.previousReply(), "reply"));
            }
        }
        ids.addAll(reviewed(file));
        return List.copyOf(ids);
    }

    private static List<UUID> reviewed(CaseFile file) {
        List<UUID> ids = new ArrayList<>();
        UUID reviewed = file.review().record();
        if (reviewed != null) {
            ids.add(reviewed);
        }
        return ids;
    }
}
