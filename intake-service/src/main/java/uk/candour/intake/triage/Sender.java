package uk.candour.intake.triage;

import uk.candour.intake.request.Applicant;

/** Whether two requests are taken for one person's. */
enum Sender {
    SAME_ADDRESS,
    /** The same name at another address: it need not be the same person. */
    SAME_NAME,
    SOMEBODY_ELSE;

    static Sender of(Applicant one, Applicant other) {
        if (same(one.email(), other.email())) {
            return SAME_ADDRESS;
        }
        return same(one.name(), other.name()) ? SAME_NAME : SOMEBODY_ELSE;
    }

    private static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
