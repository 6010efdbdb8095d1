package uk.candour.intake.clock;

import java.util.List;

/**
 * By what rules the time of one request runs.
 *
 * @param schoolClosed periods without a session at the school; they matter to {@link
 *     Variation#SCHOOL} alone
 */
public record Terms(
        Law law, Variation variation, ReceiptRule receiptRule, List<Period> schoolClosed) {

    public Terms {
        schoolClosed = List.copyOf(schoolClosed);
    }

    public static Terms of(Law law) {
        return of(law, ReceiptRule.STATUTE);
    }

    public static Terms of(Law law, ReceiptRule receiptRule) {
        return new Terms(law, Variation.NONE, receiptRule, List.of());
    }

    Limit limit() {
        return new Limit(variation.workingDays(), "the answer is due", variation.provision(law));
    }
}
