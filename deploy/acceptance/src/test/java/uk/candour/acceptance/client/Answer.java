package uk.candour.acceptance.client;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the system said, refusals included. */
public final class Answer {

    private final int status;
    private final HttpHeaders headers;
    private final byte[] bytes;

    Answer(int status, HttpHeaders headers, byte[] bytes) {
        this.status = status;
        this.headers = headers;
        this.bytes = bytes;
    }

    public int status() {
        return status;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The body as JSON; a missing node where it is none. */
    public JsonNode json() {
        if (bytes.length == 0) {
            return MissingNode.getInstance();
        }
        try {
            return Json.read(bytes);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** A gateway or server in trouble: the call may or may not have had its effect. */
    public boolean inDoubt() {
        return status >= 500;
    }

    @Override
    public String toString() {
        String text = text();
        return status + " " + (text.length() > 2000 ? text.substring(0, 2000) + "…" : text);
    }
}
