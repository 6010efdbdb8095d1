package uk.candour.acceptance.workflow;

import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.client.Json;
import uk.candour.acceptance.client.Robot;

/** The managers' board, page by page. */
record Board(Robot manager) {

    /** The row of a case; missing when it is not there. */
    JsonNode row(String requestId) {
        String after = "";
        do {
            JsonNode page = manager.get("/approval/api/deadlines?limit=200&after=" + after).json();
            for (JsonNode row : page.path("rows")) {
                if (row.path("requestId").asString().equals(requestId)) {
                    return row;
                }
            }
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        return Json.object().path("row");
    }
}
