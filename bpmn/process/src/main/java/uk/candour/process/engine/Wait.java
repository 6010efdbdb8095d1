package uk.candour.process.engine;

import java.util.UUID;

/**
 * A command whose answer the case waits for.
 *
 * @param topic where the command went, and where its cancellation would go
 * @param byPeople it asked for people's work, which is cancelled when the wait is given up
 * @param executionId the engine's execution that the answer resumes
 */
public record Wait(
        UUID commandId, UUID requestId, String topic, boolean byPeople, String executionId) {}
