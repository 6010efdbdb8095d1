package uk.candour.contract;

/** What a request lacks of what FOIA s.8(1) demands. */
public enum Missing {
    /** The applicant's real name (s.8(1)(b)). */
    NAME,
    /** An address to write to (s.8(1)(b)). */
    ADDRESS,
    /** A description of the information (s.8(1)(c)). */
    DESCRIPTION,
    /** Writing that can be read (s.8(1)(a), s.8(2)). */
    WRITING
}
