package uk.candour.assessment.consider;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.exemption.Exemption;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.Claim;
import uk.candour.contract.Question;

/**
 * Makes claims. One that was made before keeps its id, so that what was recorded on it still counts
 * when the request is considered again; the same claim made twice is one.
 */
public final class ClaimMaker {

    private final List<Claim> known;
    private final Supplier<UUID> newId;

    public ClaimMaker(@Nullable RequestConsidered previous, Supplier<UUID> newId) {
        this.known = new ArrayList<>();
        this.newId = newId;
        if (previous != null) {
            previous.items().stream().map(Consideration::claims).forEach(known::addAll);
        }
    }

    /** On disclosing the information. */
    Claim claim(int item, Exemption limb, List<String> covers, @Nullable String department) {
        return make(item, limb, limb.citation(), covers, department, Question.DISCLOSE);
    }

    /**
     * On confirming or denying that it is held.
     *
     * @param citation the provision that excludes that duty
     */
    Claim neitherConfirmNorDeny(
            int item, Exemption limb, String citation, @Nullable String department) {
        return make(item, limb, citation, List.of(), department, Question.CONFIRM_OR_DENY);
    }

    private Claim make(
            int item,
            Exemption limb,
            String citation,
            List<String> covers,
            @Nullable String department,
            Question question) {
        Claim claim =
                new Claim(
                        newId.get(),
                        item,
                        limb.limb(),
                        citation,
                        limb.name(),
                        covers,
                        department,
                        question,
                        limb.qualified(),
                        limb.basis(),
                        limb.special(),
                        null,
                        limb.version());
        Claim made = like(claim).map(it -> withId(claim, it.claimId())).findFirst().orElse(claim);
        known.add(made);
        return made;
    }

    private Stream<Claim> like(Claim claim) {
        return known.stream()
                .filter(it ->
                        it.item() == claim.item()
                                && it.limb().equals(claim.limb())
                                && it.question() == claim.question()
                                && version(it) == version(claim)
                                && Objects.equals(it.department(), claim.department())
                                && new HashSet<>(it.covers())
                                        .equals(new HashSet<>(claim.covers())));
    }

    /** What was claimed before entries had versions was claimed under the first. */
    private static int version(Claim claim) {
        return Objects.requireNonNullElse(claim.version(), 1);
    }

    private static Claim withId(Claim claim, UUID id) {
        return new Claim(
                id,
                claim.item(),
                claim.limb(),
                claim.citation(),
                claim.name(),
                claim.covers(),
                claim.department(),
                claim.question(),
                claim.qualified(),
                claim.basis(),
                claim.special(),
                claim.submission(),
                claim.version());
    }
}
