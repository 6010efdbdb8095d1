package uk.candour.process.casefile;

import java.util.UUID;

/** A fact, the id of the event that told it and the topic that the event came by. */
public record Recorded(UUID id, String topic, Fact fact) {}
