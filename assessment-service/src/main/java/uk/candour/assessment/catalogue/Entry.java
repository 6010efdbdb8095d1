package uk.candour.assessment.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Basis;
import uk.candour.contract.Special;

/**
 * What the catalogue says of one limb from a day on.
 *
 * @param version from 1; claims keep the one they were made under
 * @param ended from that day on the limb is not in force
 * @param sub who made it; null for the entries that Candour came with
 */
record Entry(
        String limb,
        int version,
        LocalDate validFrom,
        boolean ended,
        String citation,
        String title,
        @Nullable String limbText,
        boolean qualified,
        Basis basis,
        Special special,
        @Nullable String confirmOrDeny,
        List<String> particulars,
        @Nullable String purposes,
        boolean wouldOnly,
        @Nullable String restrictedTo,
        @Nullable String caution,
        @Nullable String excludedBy,
        boolean notForEmissions,
        Instant madeAt,
        @Nullable String sub,
        String why) {

    /** {@code law enforcement: prevention or detection of crime}. */
    @JsonIgnore
    public String name() {
        return limbText == null ? title : title + ": " + limbText;
    }

    /** The section or regulation of a limb: {@code s31} of {@code s31(1)(a)}. */
    static String section(String limb) {
        return limb.replaceFirst("\\(.*", "");
    }

    /** Whether it says the same of the limb as another, whenever and by whom it was made. */
    boolean saysThe(Entry other) {
        return ended == other.ended && sameAs(other).equals(other);
    }

    private Entry sameAs(Entry other) {
        return new Entry(
                limb,
                other.version,
                other.validFrom,
                ended,
                citation,
                title,
                limbText,
                qualified,
                basis,
                special,
                confirmOrDeny,
                particulars,
                purposes,
                wouldOnly,
                restrictedTo,
                caution,
                excludedBy,
                notForEmissions,
                other.madeAt,
                other.sub,
                other.why);
    }
}
