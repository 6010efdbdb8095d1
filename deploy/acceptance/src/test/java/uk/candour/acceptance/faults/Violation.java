package uk.candour.acceptance.faults;

/** A broken promise. */
public record Violation(String invariant, String subject, String what) {

    @Override
    public String toString() {
        return invariant + " violated for " + subject + ": " + what;
    }
}
