package uk.candour.intake.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.intake.clock.Period;
import uk.candour.intake.cost.CostSheet;

/**
 * What a refusal for its cost is decided on (FOIA s.12).
 *
 * @param window when other requests came that may be counted too; null where nothing is known
 * @param own requests of the same person in it
 * @param named what the officer names, by reference as it was given; null for what does not exist
 */
record CostFile(
        CostSheet sheet,
        @Nullable Period window,
        List<Aggregable> own,
        Map<String, @Nullable Aggregable> named) {

    /** Nothing recorded, at the limit of most authorities. */
    static final CostFile NOTHING =
            new CostFile(new CostSheet(450, List.of()), null, List.of(), Map.of());

    /** For a list to tick, by reference. */
    public Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        own.forEach(it -> choices.put(it.reference(), it.said()));
        return choices;
    }
}
