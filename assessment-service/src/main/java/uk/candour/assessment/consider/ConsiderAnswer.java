package uk.candour.assessment.consider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.consultation.ConsulteeAnswer;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.Claim;
import uk.candour.contract.Item;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Submission;
import uk.candour.contract.Text;

/**
 * What the officer decided.
 *
 * @param decision ADOPT, SEARCH_AGAIN, CHARGE_FEE, CONSULT or, with a decision on each item, DECIDE
 * @param departments with SEARCH_AGAIN: who is to search again
 * @param disbursements with CHARGE_FEE: what the applicant is to pay for
 */
public record ConsiderAnswer(
        @Nullable String decision,
        @Nullable List<ItemAnswer> items,
        @Nullable List<String> departments,
        @Nullable Text comment,
        @Nullable List<Cost> disbursements,
        @Nullable List<ConsulteeAnswer> consultees) {

    enum Decision {
        ADOPT,
        DECIDE,
        SEARCH_AGAIN,
        CHARGE_FEE,
        CONSULT
    }

    record Cost(@Nullable String what, @Nullable Integer pence) {}

    /**
     * @param unstated reliance on FOIA s.17(4): why stating the reasons would itself disclose
     *     exempt information
     * @param emissions whether it is information on emissions (EIR reg 12(9))
     */
    public record ItemAnswer(
            @Nullable Integer item,
            @Nullable String decision,
            @Nullable List<ClaimAnswer> claims,
            @Nullable Text unstated,
            @Nullable Boolean emissions) {}

    /**
     * @param inFavour with {@code against} and {@code likelihood}: what is put to the qualified
     *     person, under section 36
     */
    public record ClaimAnswer(
            @Nullable String limb,
            @Nullable List<String> covers,
            @Nullable String department,
            @Nullable Text inFavour,
            @Nullable Text against,
            @Nullable Likelihood likelihood) {

        @Nullable Submission submission() {
            return inFavour == null && against == null && likelihood == null
                    ? null
                    : new Submission(inFavour, against, likelihood);
        }
    }

    /** The answer that says the same of each item that is asked now: what the form opens with. */
    static ConsiderAnswer of(List<Consideration> before, List<Item> asked) {
        return new ConsiderAnswer(
                Decision.DECIDE.name(),
                asked.stream().map(it -> of(it, before)).toList(),
                null,
                null,
                null,
                null);
    }

    private static ItemAnswer of(Item asked, List<Consideration> before) {
        return before.stream()
                .filter(it -> it.item() == asked.number())
                .findFirst()
                .map(ConsiderAnswer::of)
                .orElse(new ItemAnswer(asked.number(), null, null, null, null));
    }

    private static ItemAnswer of(Consideration item) {
        return new ItemAnswer(
                item.item(),
                item.decision().name(),
                item.claims().stream().map(ConsiderAnswer::of).toList(),
                item.unstated(),
                item.emissions());
    }

    public static ClaimAnswer of(Claim claim) {
        Submission put = claim.submission();
        return new ClaimAnswer(
                claim.limb(),
                claim.covers(),
                claim.department(),
                put == null ? null : put.inFavour(),
                put == null ? null : put.against(),
                put == null ? null : put.likelihood());
    }
}
