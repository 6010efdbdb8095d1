package uk.candour.approval.casefile;

import java.time.Instant;
import java.util.UUID;
import uk.candour.contract.Message;

/**
 * A record of the case.
 *
 * @param id of the event that announced it
 * @param at when it was recorded
 */
public record Recorded<T extends Message>(UUID id, Instant at, T record) {}
