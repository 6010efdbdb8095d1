package uk.candour.intake.clock;

import uk.candour.contract.Regime;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.calendar.WorkingDays;

/** A law that sets a time for compliance. Cases are FOIA or EIR; FOISA is here to be calculated. */
public enum Law {
    FOIA("FOIA s.10"),
    EIR("EIR reg 5(2)"),
    FOISA("FOISA s.10");

    /** The same in all three, from the day after receipt. */
    static final int WORKING_DAYS = 20;

    private final String provision;

    Law(String provision) {
        this.provision = provision;
    }

    public static Law of(Regime regime) {
        return switch (regime) {
            case FOIA -> FOIA;
            case EIR -> EIR;
        };
    }

    String provision() {
        return provision;
    }

    WorkingDays workingDays(BankHolidays holidays) {
        return switch (this) {
            case FOIA, EIR -> WorkingDays.ofTheUnitedKingdom(holidays);
            case FOISA -> WorkingDays.ofScotland(holidays);
        };
    }
}
