package uk.candour.intake.request;

import java.util.UUID;

/** Who asked and where to answer. Stays in this service and with whoever writes to them. */
public record Applicant(UUID id, String name, String email) {

    /** Whether somebody who gives the same name or the same address is taken for one person. */
    public boolean isSameAs(Applicant other) {
        return name.strip().equalsIgnoreCase(other.name().strip())
                || email.strip().equalsIgnoreCase(other.email().strip());
    }
}
