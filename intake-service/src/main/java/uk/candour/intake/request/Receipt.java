package uk.candour.intake.request;

import java.time.LocalDate;
import java.util.UUID;

/** What whoever sent a request is told; the same again when they send the same again. */
public record Receipt(
        UUID requestId,
        String reference,
        LocalDate receivedOn,
        LocalDate dueOn,
        String trackingToken,
        String trackingUrl) {}
