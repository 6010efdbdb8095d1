package uk.candour.intake.request;

import java.util.UUID;

/** Who asked and where to answer. Stays in this service and with whoever writes to them. */
public record Applicant(UUID id, String name, String email) {}
