package uk.candour.intake.casefile;

import java.time.Instant;
import java.util.UUID;
import uk.candour.contract.Message;

/** Something that happened to a case, as it was announced. */
public record CaseEvent(UUID id, Instant at, Message message) {}
