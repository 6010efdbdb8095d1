package uk.candour.intake.clock;

/** How a request that arrives on a day that is not a working day is dated. */
public enum ReceiptRule {
    /** The day on which it arrives is the date of receipt, whatever day it is (FOIA s.10(6)). */
    STATUTE,

    /** The first working day after it arrives is (section 45 Code of Practice, July 2018). */
    CODE_2018
}
