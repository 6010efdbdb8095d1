package uk.candour.contract;

/** What has to be shown before an exemption is engaged. */
public enum Basis {
    /** Prejudice would, or would be likely to, follow from disclosure. */
    PREJUDICE,
    /** The information falls within the class. */
    CLASS,
    /** Exemption is required for the purpose, such as safeguarding national security. */
    NECESSITY,
    /** Disclosure would, or would be likely to, endanger somebody (FOIA s.38). */
    ENDANGERMENT
}
