package uk.candour.notification.letter;

import static uk.candour.notification.letter.ResponseLetter.require;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an item is refused: each exemption with its reason (FOIA s.17(1), EIR reg 14(3)) and, when
 * any is qualified, where the public interest lies and why (FOIA s.17(3)).
 *
 * @param publicInterest null only when every exemption is absolute
 * @param unstated whether reliance on FOIA s.17(4) is recorded: reasons may be left out
 */
record Refusal(
        List<Exemption> exemptions, @Nullable PublicInterest publicInterest, boolean unstated) {

    Refusal {
        require(!exemptions.isEmpty(), "the exemption relied on (s.17(1)(b))");
        boolean qualified = exemptions.stream().anyMatch(Exemption::qualified);
        require(qualified == (publicInterest != null), "the public interest in balance (s.17(3))");
    }

    /**
     * @param citation as the letter prints it: {@code section 31(1)(a)}
     */
    record Exemption(String citation, String name, boolean qualified, List<Reason> reasons) {
        Exemption {
            require(!citation.isBlank() && !name.isBlank(), "the exemption's citation and name");
            require(!reasons.isEmpty(), "why " + citation + " applies (s.17(1)(c))");
        }

        /** Whether some of its reasons may not be printed. */
        boolean reserved() {
            return reasons.stream().anyMatch(Reason::reserved);
        }

        /** Whether no reason for it may be printed. */
        boolean silent() {
            return reasons.stream().allMatch(Reason::silent);
        }
    }

    /**
     * Factors that are closed are not in the lists; {@code reserved} says that there were some.
     *
     * @param balance null where it is closed
     */
    record PublicInterest(
            List<Weighed> forDisclosure,
            List<Weighed> forMaintaining,
            @Nullable String balance,
            boolean reserved) {

        /** Whether no reason for it may be printed. */
        boolean silent() {
            return balance == null && forDisclosure.isEmpty() && forMaintaining.isEmpty();
        }
    }

    record Weighed(String factor, uk.candour.contract.Weight weight) {}
}
