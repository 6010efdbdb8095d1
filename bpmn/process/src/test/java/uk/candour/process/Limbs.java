package uk.candour.process;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Basis;
import uk.candour.contract.Claim;
import uk.candour.contract.Question;
import uk.candour.contract.Special;

/** Claims of each sort that the law knows, as assessment-service would make them. */
final class Limbs {

    static final String INFORMATION_SECURITY = "information-security";
    static final String FINANCE = "finance";
    static final String OPERATIONS = "operations";

    private Limbs() {}

    /** Qualified and based on prejudice: law enforcement (FOIA s.31(1)(a)). */
    static Claim lawEnforcement(int item, String department) {
        return claim(item, "s31(1)(a)", department, true, Basis.PREJUDICE, Special.NONE);
    }

    /** Qualified and based on prejudice: commercial interests (FOIA s.43(2)). */
    static Claim commercial(int item, String department) {
        return claim(item, "s43(2)", department, true, Basis.PREJUDICE, Special.NONE);
    }

    /** Absolute and of a class: reasonably accessible by other means (FOIA s.21). */
    static Claim accessible(int item, String department) {
        return claim(item, "s21(1)", department, false, Basis.CLASS, Special.NONE);
    }

    /** Qualified, by the opinion of the qualified person (FOIA s.36(2)(c)). */
    static Claim conductOfAffairs(int item) {
        return claim(item, "s36(2)(c)", null, true, Basis.PREJUDICE, Special.QUALIFIED_PERSON);
    }

    static Claim covering(Claim claim, String... documents) {
        return new Claim(
                claim.claimId(),
                claim.item(),
                claim.limb(),
                claim.citation(),
                claim.name(),
                List.of(documents),
                claim.department(),
                claim.question(),
                claim.qualified(),
                claim.basis(),
                claim.special());
    }

    static Claim neitherConfirmNorDeny(Claim claim) {
        return new Claim(
                claim.claimId(),
                claim.item(),
                claim.limb(),
                claim.citation(),
                claim.name(),
                claim.covers(),
                claim.department(),
                Question.CONFIRM_OR_DENY,
                claim.qualified(),
                claim.basis(),
                claim.special());
    }

    private static Claim claim(
            int item,
            String limb,
            @Nullable String department,
            boolean qualified,
            Basis basis,
            Special special) {
        return new Claim(
                UUID.randomUUID(),
                item,
                limb,
                limb,
                limb,
                List.of(),
                department,
                Question.DISCLOSE,
                qualified,
                basis,
                special);
    }
}
