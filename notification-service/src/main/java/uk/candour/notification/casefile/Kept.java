package uk.candour.notification.casefile;

import java.util.UUID;
import uk.candour.contract.Message;

/** A record and the id that it was announced under. */
public record Kept<T extends Message>(UUID id, T record) {}
