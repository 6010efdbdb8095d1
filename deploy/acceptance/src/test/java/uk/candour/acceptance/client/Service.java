package uk.candour.acceptance.client;

import java.util.Locale;

/** The services that hold queues of human work. */
public enum Service {
    INTAKE,
    ASSESSMENT,
    APPROVAL,
    NOTIFICATION;

    public String path() {
        return "/" + name().toLowerCase(Locale.ROOT);
    }
}
