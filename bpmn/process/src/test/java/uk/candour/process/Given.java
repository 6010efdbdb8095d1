package uk.candour.process;

import java.util.List;
import java.util.UUID;

/** A command that the process gave, as it stands in the outbox. */
record Given<C>(UUID id, String topic, C command, List<UUID> needs) {}
