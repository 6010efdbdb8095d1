package uk.candour.intake.triage;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Minutes;
import uk.candour.contract.Text;

/**
 * What answering would cost, as the officer entered it.
 *
 * @param minutes null where what departments recorded is to count
 * @param aggregated references of other requests that are counted too
 * @param together the same in one line, with commas or spaces between
 * @param advice how to ask for less; where it is missing, the answer's own advice counts
 */
record EstimateAnswer(
        @Nullable Activities minutes,
        @Nullable List<@Nullable String> aggregated,
        @Nullable String together,
        @Nullable Text advice) {

    /** What is left out takes no time. */
    record Activities(
            @Nullable Integer determine,
            @Nullable Integer locate,
            @Nullable Integer retrieve,
            @Nullable Integer extract) {

        boolean isNegative() {
            return all().anyMatch(it -> it < 0);
        }

        Minutes minutes() {
            var all = all().toList();
            return new Minutes(all.get(0), all.get(1), all.get(2), all.get(3));
        }

        private Stream<Integer> all() {
            return Stream.of(or0(determine), or0(locate), or0(retrieve), or0(extract));
        }

        private static int or0(@Nullable Integer given) {
            return given == null ? 0 : given;
        }
    }

    /** Every reference that is named, once, in the order of naming. */
    List<String> references() {
        var named = new LinkedHashSet<String>();
        if (aggregated != null) {
            for (var ticked : aggregated) {
                named.add(ticked == null ? "" : ticked.strip());
            }
        }
        if (together != null) {
            named.addAll(Arrays.asList(together.split("[,;\\s]+", -1)));
        }
        named.remove("");
        return List.copyOf(named);
    }
}
