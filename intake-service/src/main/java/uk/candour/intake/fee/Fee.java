package uk.candour.intake.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentEvent.Disbursement;

/**
 * What an applicant was asked to pay.
 *
 * @param awaited the command that waits for the payment
 * @param charged the record that says what is to be paid for
 * @param noticeOn the day on which the fees notice left
 * @param payBy the last day on which it can be paid (FOIA s.9(2))
 * @param paidOn null while it is not paid
 * @param recordedBy the officer who recorded the payment; null while there is none
 * @param lapsedOn when it was given up; null while it can be paid, or was
 */
public record Fee(
        UUID awaited,
        UUID requestId,
        UUID charged,
        List<Disbursement> disbursements,
        LocalDate noticeOn,
        LocalDate payBy,
        @Nullable LocalDate paidOn,
        @Nullable Actor recordedBy,
        @Nullable LocalDate lapsedOn) {

    public boolean isOpen() {
        return paidOn == null && lapsedOn == null;
    }

    public int pence() {
        return disbursements.stream().mapToInt(Disbursement::pence).sum();
    }

    /** One thing to be paid for. */
    public record Cost(String what, int pence, String amount) {}

    public List<Cost> costs() {
        return disbursements.stream()
                .map(it -> new Cost(it.what(), it.pence(), Pounds.of(it.pence())))
                .toList();
    }

    /** What is to be paid altogether, such as {@code £16.20}. */
    public String amount() {
        return Pounds.of(pence());
    }
}
