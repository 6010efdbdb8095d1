package uk.candour.acceptance.client;

import tools.jackson.databind.JsonNode;

/** One piece of human work as the API shows it. */
public record Work(Service service, JsonNode json) {

    public String id() {
        return json.path("id").asString("");
    }

    public String queue() {
        return json.path("queue").asString("");
    }

    public String requestId() {
        return json.path("requestId").asString("");
    }

    public String department() {
        return json.path("department").asString("");
    }

    public String etag() {
        return json.path("etag").asString("");
    }

    public String path() {
        return service.path() + "/api/work/" + id();
    }
}
