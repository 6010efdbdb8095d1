package uk.candour.contract;

/** Who is consulted before information is released or withheld (s.45 Code of Practice). */
public enum ConsulteeKind {
    /** Whom the information was obtained from, or whom it is about (FOIA s.41, s.43). */
    THIRD_PARTY,
    /** Another public authority, such as a police force's national referral. */
    ANOTHER_AUTHORITY,
    /** A department of this authority. */
    DEPARTMENT
}
