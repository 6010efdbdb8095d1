package uk.candour.platform.workqueue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One piece of work for one person.
 *
 * @param commandId the message that asked for it; its answer names it as causation
 * @param version rises with every change; the entity tag of the item
 * @param details what the command said, as JSON
 */
public record WorkItem(
        UUID id,
        UUID commandId,
        String queue,
        UUID subject,
        @Nullable String department,
        @Nullable String reference,
        @Nullable String title,
        @Nullable LocalDate dueOn,
        State state,
        @Nullable Claimant claimedBy,
        long version,
        JsonNode details) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Open until it is done, or cancelled because it is no longer wanted. */
    public enum State {
        OPEN,
        DONE,
        CANCELLED
    }

    public <T> T details(Class<T> type) {
        return JSON.treeToValue(details, type);
    }

    /** The entity tag (RFC 9110, quoted) that a completion has to present. */
    public String etag() {
        return "\"" + version + "\"";
    }
}
