package uk.candour.acceptance.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;

/** A member of staff at a browser: signs in, takes work, finishes it. */
public final class Colleague implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Window window;
    private final String name;
    private final String service;
    private final String reference;

    /** Signs in by opening the service's work list. */
    public Colleague(Browsers browsers, String name, String service, String reference) {
        this.window = browsers.open();
        this.name = name;
        this.service = service;
        this.reference = reference;
        window.go(service + "/work").signIn(name);
    }

    public Window window() {
        return window;
    }

    /** Waits until the request lies in the list and takes it. */
    public Window take(String queue) {
        String row = "tr:has-text('%s')".formatted(reference);
        await(reference + " in the list of " + name)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> rows(row, queue).count() > 0);
        window.look("list-" + name);
        rows(row, queue).locator("a").first().click();
        window.press("Take this work");
        return window;
    }

    public void finish(String picture) {
        finish(picture, "Save and finish");
    }

    public void finish(String picture, String button) {
        window.look(picture).press(button);
        window.sees("is done");
    }

    /** On the first page of the list that has the request, or else on the last page. */
    private Locator rows(String row, String queue) {
        window.go(service + "/work?queue=" + queue);
        Locator next = window.page().locator("a[rel=next]");
        while (window.page().locator(row).count() == 0 && next.count() > 0) {
            next.first().click();
        }
        return window.page().locator(row);
    }

    @Override
    public void close() {
        window.close();
    }
}
