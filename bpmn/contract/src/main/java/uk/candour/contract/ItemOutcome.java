package uk.candour.contract;

import java.util.List;
import java.util.UUID;

/** What became of one item after its claims were tested, and the claims that still stand on it. */
public record ItemOutcome(int item, ItemDecision decision, List<UUID> standing) {}
