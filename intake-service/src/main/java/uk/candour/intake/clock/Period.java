package uk.candour.intake.clock;

import java.time.LocalDate;

/** Days from one to another; both belong to it. */
public record Period(LocalDate first, LocalDate last) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
