package uk.candour.intake.tracking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.intake.clock.Day;
import uk.candour.intake.fee.Fee;

/**
 * What an applicant is told of their request.
 *
 * @param expectedOn when a decision is expected, where they were told that weighing the public
 *     interest takes longer (FOIA s.17(2)); null otherwise
 * @param asked what they are to answer; null where nothing is asked
 * @param fee what they are to pay; null where nothing is to be paid now
 * @param late the answer is late; null while it is not
 * @param review of our reply; null while there is none
 */
record Tracked(
        String reference,
        PublicStage stage,
        LocalDate dueOn,
        @Nullable LocalDate expectedOn,
        List<Day> explanation,
        List<Happening> history,
        @Nullable Asked asked,
        @Nullable Charged fee,
        @Nullable Late late,
        @Nullable ReviewTold review) {

    /**
     * @param expectedOn when they were told to expect the answer now; null where they were not told
     *     yet, or that day has passed as well
     */
    record Late(LocalDate since, @Nullable LocalDate expectedOn) {}

    /**
     * @param closesOn when the request is closed unless they answer before
     */
    record Asked(String question, LocalDate askedOn, LocalDate closesOn) {}

    /**
     * @param pence what is to be paid altogether
     * @param payBy the last day to pay: then the request is closed
     */
    record Charged(
            int pence,
            String amount,
            List<Fee.Cost> disbursements,
            String howToPay,
            LocalDate chargedOn,
            LocalDate payBy) {

        static Charged of(Fee fee, String howToPay) {
            return new Charged(
                    fee.pence(), fee.amount(), fee.costs(), howToPay, fee.noticeOn(), fee.payBy());
        }
    }
}
