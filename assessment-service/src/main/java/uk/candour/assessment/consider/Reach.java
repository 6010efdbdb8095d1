package uk.candour.assessment.consider;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.exemption.Catalogue;
import uk.candour.assessment.exemption.Catalogue.Lookup;
import uk.candour.assessment.exemption.Exemption;
import uk.candour.contract.Claim;

/**
 * Where the limbs that are claimed on an item stop. Only the bar on emissions blocks (EIR reg
 * 12(9)); whether an authority is of the right kind, and what another section exempts already, is
 * for the officer to know.
 */
public record Reach(Catalogue catalogue, Problems problems) {

    /**
     * @param emissions whether the item is information on emissions; null where nobody said
     */
    void check(String path, int item, @Nullable Boolean emissions, List<Claim> claims) {
        Set<String> sections =
                claims.stream().map(it -> section(it.limb())).collect(Collectors.toSet());
        claims.stream()
                .map(Claim::limb)
                .distinct()
                .flatMap(it ->
                        catalogue.find(it) instanceof Lookup.Found(Exemption limb)
                                ? Stream.of(limb)
                                : Stream.<Exemption>empty())
                .forEach(it -> check(path, item, emissions, it, sections));
    }

    private void check(
            String path,
            int item,
            @Nullable Boolean emissions,
            Exemption limb,
            Set<String> sections) {
        Exemption.Bounds bounds = limb.bounds();
        if (bounds.notForEmissions() && Boolean.TRUE.equals(emissions)) {
            problems.add(
                    path + "emissions",
                    "Information on emissions cannot be refused under %s (regulation 12(9)): claim another exception, or release it"
                            .formatted(limb.limb()));
        } else if (bounds.notForEmissions() && emissions == null) {
            problems.warn(
                    "Item %d: %s does not reach information on emissions (regulation 12(9)). Say whether it is that"
                            .formatted(item, limb.limb()));
        }
        if (bounds.restrictedTo() != null) {
            problems.warn(
                    "%s can be claimed only by %s".formatted(limb.limb(), bounds.restrictedTo()));
        }
        if (bounds.excludedBy() != null && sections.contains(bounds.excludedBy())) {
            problems.warn(
                    "Item %d: %s covers only what %s does not exempt. Do not rely on both for the same information"
                            .formatted(item, limb.limb(), bounds.excludedBy()));
        }
        if (bounds.caution() != null) {
            problems.warn("%s: %s".formatted(limb.limb(), bounds.caution()));
        }
    }

    private static String section(String limb) {
        return limb.replaceFirst("\\(.*", "");
    }
}
