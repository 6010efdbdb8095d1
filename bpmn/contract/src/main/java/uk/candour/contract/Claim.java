package uk.candour.contract;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reliance on one exemption limb for one item, with what the catalogue said of the limb when it was
 * claimed.
 *
 * @param limb in Candour's notation: {@code s31(1)(a)}, {@code s31(1)(g)+s31(2)(b)}, {@code
 *     r12(5)(b)}
 * @param citation as a letter prints it: {@code section 31(1)(a)}; for a neither-confirm-nor-deny
 *     claim the provision that excludes the duty to confirm or deny: {@code section 31(3) by virtue
 *     of section 31(1)(a)}
 * @param name the exemption's name: {@code law enforcement: prevention or detection of crime}
 * @param covers SHA-256 of the documents it covers; empty means the whole item
 * @param department the one that states the grounds; null where no department is needed
 * @param submission what is put to the qualified person; null where nothing is
 * @param version which entry of the limb in the catalogue it was made under; null is the first
 */
public record Claim(
        UUID claimId,
        int item,
        String limb,
        String citation,
        String name,
        List<String> covers,
        @Nullable String department,
        Question question,
        boolean qualified,
        Basis basis,
        Special special,
        @Nullable Submission submission,
        @Nullable Integer version) {

    /** Under the first entry of its limb, with nothing to put to anybody. */
    public Claim(
            UUID claimId,
            int item,
            String limb,
            String citation,
            String name,
            List<String> covers,
            @Nullable String department,
            Question question,
            boolean qualified,
            Basis basis,
            Special special) {
        this(
                claimId,
                item,
                limb,
                citation,
                name,
                covers,
                department,
                question,
                qualified,
                basis,
                special,
                null,
                null);
    }

    /** The same claim, with what is put to the qualified person. */
    public Claim submitting(@Nullable Submission put) {
        return new Claim(
                claimId,
                item,
                limb,
                citation,
                name,
                covers,
                department,
                question,
                qualified,
                basis,
                special,
                put,
                version);
    }
}
