package uk.candour.intake.triage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Text;

/** What the officer entered at the triage desk; a field that was left out is null. */
record TriageAnswer(
        @Nullable String decision,
        @Nullable String regime,
        @Nullable List<@Nullable String> departments,
        @Nullable String subject,
        @Nullable List<@Nullable String> items,
        @Nullable String ground,
        @Nullable Text reason,
        @Nullable List<@Nullable String> missing,
        @Nullable Text advice,
        @Nullable String authority,
        @Nullable LocalDate agreedOn,
        @Nullable String of,
        @Nullable Text question,
        @Nullable EstimateAnswer estimate,
        @Nullable String repeats,
        @Nullable String as,
        @Nullable Text next) {

    /** The reference of another request of theirs: what it is a duplicate of, or repeats. */
    @Nullable String named() {
        return of == null || of.isBlank() ? repeats : of;
    }
}
