package uk.candour.assessment.exemption;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.exemption.Exemption.Purpose;
import uk.candour.contract.Regime;

/** The exemptions in force on one day, in the order of the Act. */
public final class Catalogue {

    private static final Set<String> WHOLE_REQUEST = Set.of("s12", "s14");

    private final Map<Limb, Exemption> exemptions = new LinkedHashMap<>();
    private final Map<Limb, Purpose> purposes = new LinkedHashMap<>();

    public Catalogue(List<Exemption> exemptions, List<Purpose> purposes) {
        exemptions.forEach(it -> this.exemptions.put(Limb.parse(it.limb()).orElseThrow(), it));
        purposes.forEach(it -> this.purposes.put(Limb.parse(it.limb()).orElseThrow(), it));
    }

    /** What {@link #find} found. */
    public sealed interface Lookup {

        record Found(Exemption exemption) implements Lookup {}

        /**
         * @param why for the person who wrote it, and what to write instead
         */
        record NoLimb(String why) implements Lookup {}
    }

    /** The limb as written; a section that has only one limb stands for it. */
    public Lookup find(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return new Lookup.NoLimb("Name the exemption's limb, such as s31(1)(a)");
        }
        return Limb.parse(written)
                .map(this::find)
                .orElseGet(() ->
                        new Lookup.NoLimb(
                                "“%s” is not a limb: write it like s31(1)(a), s40(2)+(3A)(a) or r12(5)(b)"
                                        .formatted(written.strip())));
    }

    /** Every limb that can be claimed, those with a purpose once for each. */
    public Stream<Exemption> all() {
        return exemptions.values().stream().flatMap(this::withEachPurpose);
    }

    /** What can be claimed under one law alone. */
    public Catalogue under(Regime regime) {
        String law = regime == Regime.EIR ? "r" : "s";
        return new Catalogue(
                exemptions.values().stream().filter(it -> it.limb().startsWith(law)).toList(),
                List.copyOf(purposes.values()));
    }

    /** What can be claimed, as a list to choose from: limb and what it is. */
    public Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        all().forEach(it -> choices.put(it.limb(), it.limb() + " – " + it.name()));
        return choices;
    }

    private Lookup find(Limb limb) {
        Exemption exact = exemptions.get(limb);
        if (exact != null && exact.purposes() == null) {
            return new Lookup.Found(exact);
        }
        Exemption first = exemptions.get(new Limb(limb.provision(), null));
        if (first != null && first.purposes() != null) {
            return withPurpose(first, limb.further());
        }
        List<Exemption> within = in(limb::contains);
        return within.size() == 1 ? new Lookup.Found(within.getFirst()) : noSuch(limb, within);
    }

    private Lookup withPurpose(Exemption exemption, @Nullable String purpose) {
        Purpose found = purpose == null ? null : purposes.get(new Limb(purpose, null));
        return found != null && found.listedIn().equals(exemption.purposes())
                ? new Lookup.Found(exemption.withPurpose(found))
                : new Lookup.NoLimb(
                        "%s counts only with a purpose listed in %s: write it like %s"
                                .formatted(
                                        exemption.limb(),
                                        exemption.purposes(),
                                        withEachPurpose(exemption)
                                                .findFirst()
                                                .map(Exemption::limb)
                                                .orElse(exemption.limb())));
    }

    private Lookup noSuch(Limb limb, List<Exemption> within) {
        if (WHOLE_REQUEST.contains(limb.section())) {
            return new Lookup.NoLimb(
                    "%s acts on the whole request: it is decided at triage, not claimed for an item"
                            .formatted(limb.section()));
        }
        Limb section = new Limb(limb.section(), null);
        List<Exemption> siblings = within.isEmpty() ? in(section::contains) : within;
        return new Lookup.NoLimb(
                siblings.isEmpty()
                        ? "%s is not an exemption in force under the law of this request"
                                .formatted(limb.section())
                        : "Name the limb: one of "
                                + siblings.stream().map(Exemption::limb).collect(joining(", ")));
    }

    private List<Exemption> in(Predicate<Limb> wanted) {
        return exemptions.entrySet().stream()
                .filter(it -> wanted.test(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Stream<Exemption> withEachPurpose(Exemption exemption) {
        return exemption.purposes() == null
                ? Stream.of(exemption)
                : purposes.values().stream()
                        .filter(it -> it.listedIn().equals(exemption.purposes()))
                        .map(exemption::withPurpose);
    }
}
