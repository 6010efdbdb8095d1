package uk.candour.notification.letter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Basis;
import uk.candour.contract.Likelihood;
import uk.candour.notification.prose.Block;

/**
 * Why an exemption applies. A null text was recorded as closed: the letter says that it relies on
 * FOIA s.17(4) for what it leaves out.
 */
sealed interface Reason {

    /** Whether any part of it is closed. */
    boolean reserved();

    /** Whether nothing of it may be printed. */
    boolean silent();

    /** Harm: to which interest, what, how disclosure would cause it, how likely. */
    record Harm(
            @Nullable String interest,
            @Nullable String harm,
            @Nullable String causalLink,
            Likelihood likelihood)
            implements Reason {

        @Override
        public boolean reserved() {
            return Stream.of(interest, harm, causalLink).anyMatch(Objects::isNull);
        }

        @Override
        public boolean silent() {
            return Stream.of(interest, harm, causalLink).allMatch(Objects::isNull);
        }
    }

    /** Why it applies where it does not rest on prejudice, with the particulars of its form. */
    record Ground(
            Basis basis, @Nullable String reason, List<Block.Term> particulars, boolean reserved)
            implements Reason {

        @Override
        public boolean silent() {
            return reason == null && particulars.isEmpty();
        }
    }

    /** The qualified person's reasonable opinion (FOIA s.36(2)). */
    record Opinion(@Nullable String reason, @Nullable Likelihood likelihood) implements Reason {

        @Override
        public boolean reserved() {
            return reason == null;
        }

        @Override
        public boolean silent() {
            return reason == null;
        }
    }
}
