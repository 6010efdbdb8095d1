package uk.candour.assessment.exemption;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Basis;
import uk.candour.contract.Special;

/**
 * One limb of the catalogue.
 *
 * @param limb in Candour's notation: {@code s31(1)(a)}
 * @param citation as a letter prints it: {@code section 31(1)(a)}
 * @param title the exemption's name: {@code law enforcement}
 * @param limbText what this limb protects; null where the exemption has no other
 * @param qualified whether the public interest is weighed (absolute ones: FOIA s.2(3))
 * @param confirmOrDeny the provision that excludes the duty to confirm or deny; null where there is
 *     none
 * @param particulars what else its form asks for, by name
 * @param purposes where the purposes are listed that it only counts with: {@code s31(2)}
 * @param wouldOnly "would be likely to" is not enough (EIR reg 12(5))
 * @param bounds where it stops
 * @param version which entry of the limb this is, from 1; a claim keeps the one it was made under
 */
public record Exemption(
        String limb,
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
        Bounds bounds,
        int version) {

    /** {@code law enforcement: prevention or detection of crime}. */
    public String name() {
        return limbText == null ? title : title + ": " + limbText;
    }

    /** {@code section 31(3) by virtue of section 31(1)(a)}; null where there is none. */
    public @Nullable String confirmOrDenyCitation() {
        return confirmOrDeny == null
                ? null
                : confirmOrDeny + " by virtue of " + citation.replace(" by virtue of ", " and ");
    }

    Exemption withPurpose(Purpose purpose) {
        return new Exemption(
                limb + "+" + purpose.limb(),
                citation + " by virtue of " + purpose.citation(),
                title,
                limbText + ", for the purpose of " + purpose.text(),
                qualified,
                basis,
                special,
                confirmOrDeny,
                particulars,
                null,
                wouldOnly,
                bounds,
                version);
    }

    /**
     * What a limb does not reach.
     *
     * @param restrictedTo the only authorities that may claim it; null where all may
     * @param caution what whoever claims it has to know beside; null where there is nothing
     * @param excludedBy the section whose information it leaves alone: {@code s30} for s.31; null
     *     where there is none
     * @param notForEmissions it cannot be relied on for information on emissions (EIR reg 12(9))
     */
    public record Bounds(
            @Nullable String restrictedTo,
            @Nullable String caution,
            @Nullable String excludedBy,
            boolean notForEmissions) {

        public static final Bounds NONE = new Bounds(null, null, null, false);
    }

    /** A purpose that some limbs only count with (FOIA s.31(2)). */
    public record Purpose(String limb, String listedIn, String citation, String text) {}
}
