package uk.candour.intake.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.candour.intake.calendar.WorkingDays;

/** On which day something that arrived counts as received. */
final class DateOfReceipt {

    private static final String CODE = "s.45 Code of Practice 2018";

    private DateOfReceipt() {}

    /** By the Act the day itself (FOIA s.10(6)), by the Code the first working day from it on. */
    static LocalDate dated(LocalDate arrived, ReceiptRule rule, WorkingDays calendar) {
        var day = arrived;
        while (rule == ReceiptRule.CODE_2018 && !calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Why days before day 0 do not count; null where there are none. */
    static Count.@Nullable Reason waitsFor(
            LocalDate arrived, LocalDate receivedOn, Terms terms, WorkingDays calendar) {
        if (arrived.isAfter(receivedOn)) {
            return new Count.Reason(
                    "Before the clarification of %s restarted the clock"
                            .formatted(Said.day(arrived)),
                    terms.law().restart());
        }
        var dated = dated(arrived, terms.receiptRule(), calendar);
        return dated.isAfter(arrived)
                ? new Count.Reason(
                        "Not a working day: received on %s, the next one"
                                .formatted(Said.day(dated)),
                        CODE)
                : null;
    }
}
