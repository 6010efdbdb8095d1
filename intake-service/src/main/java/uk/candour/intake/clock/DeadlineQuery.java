package uk.candour.intake.clock;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks the calculator, as they wrote it.
 *
 * @param received day 0, as in {@code 2026-05-29}
 * @param regime FOIA unless given
 * @param clock {@link WhichClock#REQUEST} unless given
 * @param variation {@link Variation#NONE} unless given
 * @param receiptRule {@link ReceiptRule#STATUTE} unless given
 * @param closed periods without a session at a school: {@code 2026-07-22/2026-09-02}
 * @param events as in {@code fee-paid@2026-06-10}, in any order
 */
record DeadlineQuery(
        @Nullable String received,
        @Nullable String regime,
        @Nullable String clock,
        @Nullable String variation,
        @Nullable String receiptRule,
        List<String> closed,
        List<String> events) {

    static DeadlineQuery of(
            @Nullable String received, @Nullable String regime, List<String> events) {
        return new DeadlineQuery(received, regime, null, null, null, List.of(), events);
    }
}
