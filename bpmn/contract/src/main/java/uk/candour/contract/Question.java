package uk.candour.contract;

/**
 * What a test is about: disclosing the information, or confirming or denying that it is held (FOIA
 * s.2(1), s.2(2)).
 */
public enum Question {
    DISCLOSE,
    CONFIRM_OR_DENY
}
