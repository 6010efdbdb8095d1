package uk.candour.intake.clock;

import uk.candour.contract.Regime;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.calendar.WorkingDays;

/**
 * A law that sets a time for compliance, and where it says what. Cases are FOIA or EIR; FOISA is
 * here to be calculated.
 */
public enum Law {
    FOIA("FOIA s.10(1)", "FOIA s.10(6)", "FOIA s.10(6)", "FOIA s.10(2)", "FOIA s.9(2)"),
    EIR("EIR reg 5(2)", "EIR reg 2(1)", "EIR reg 9(4)", "EIR reg 8(6)", "EIR reg 8(5)"),
    FOISA("FOISA s.10(1)", "FOISA s.73", "FOISA s.10(1)(b)", "FOISA s.10", "FOISA s.9");

    private final String provision;
    private final String workingDay;
    private final String restart;
    private final String feeWindow;
    private final String feeTime;

    Law(String provision, String workingDay, String restart, String feeWindow, String feeTime) {
        this.provision = provision;
        this.workingDay = workingDay;
        this.restart = restart;
        this.feeWindow = feeWindow;
        this.feeTime = feeTime;
    }

    public static Law of(Regime regime) {
        return switch (regime) {
            case FOIA -> FOIA;
            case EIR -> EIR;
        };
    }

    /** Twenty working days following the date of receipt. */
    String provision() {
        return provision;
    }

    /** What a working day is. */
    String workingDay() {
        return workingDay;
    }

    /** That the clock starts again when the applicant has made clear what is wanted. */
    String restart() {
        return restart;
    }

    /** That the days from the notice of a fee to its payment are disregarded. */
    String feeWindow() {
        return feeWindow;
    }

    /** How long the applicant has to pay. */
    String feeTime() {
        return feeTime;
    }

    WorkingDays workingDays(BankHolidays holidays) {
        return switch (this) {
            case FOIA, EIR -> WorkingDays.ofTheUnitedKingdom(holidays);
            case FOISA -> WorkingDays.ofScotland(holidays);
        };
    }
}
