package uk.candour.intake.clock;

/** Requests for which regulations set another time than twenty working days (FOIA s.10(4)). */
public enum Variation {
    NONE(20, ""),

    /**
     * Maintained and nursery schools, schools of the Ministry of Defence, academies: twenty school
     * days, but never more than sixty working days (SI 2004/3364 reg 3, SI 2010/2768).
     */
    SCHOOL(20, "SI 2004/3364 reg 3"),

    /**
     * Transferred public records that are not designated as open information: thirty working days
     * (SI 2004/3364 reg 4); in Scotland those of the Keeper of the Records (FOISA s.10(2)).
     */
    ARCHIVES(30, "SI 2004/3364 reg 4");

    private final int workingDays;
    private final String provision;

    Variation(int workingDays, String provision) {
        this.workingDays = workingDays;
        this.provision = provision;
    }

    int workingDays() {
        return workingDays;
    }

    String provision(Law law) {
        return switch (this) {
            case NONE -> law.provision();
            case SCHOOL -> provision;
            case ARCHIVES -> law == Law.FOISA ? "FOISA s.10(2)" : provision;
        };
    }

    /** Schools are under FOIA, archives under FOIA and FOISA; the EIR know no variation. */
    boolean isKnownTo(Law law) {
        return switch (this) {
            case NONE -> true;
            case SCHOOL -> law == Law.FOIA;
            case ARCHIVES -> law != Law.EIR;
        };
    }
}
