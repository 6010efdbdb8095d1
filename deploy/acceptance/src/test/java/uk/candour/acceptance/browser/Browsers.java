package uk.candour.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, driven without a download and without a word to the outside. */
public final class Browsers implements AutoCloseable {

    private static final Path CHROMIUM =
            Path.of(System.getProperty("candour.chromium", "/usr/bin/chromium"));

    private final Playwright playwright =
            Playwright.create(
                    new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser =
            playwright
                    .chromium()
                    .launch(
                            new LaunchOptions()
                                    .setExecutablePath(CHROMIUM)
                                    .setArgs(
                                            List.of(
                                                    "--no-sandbox",
                                                    "--disable-gpu",
                                                    "--disable-quic",
                                                    "--no-first-run",
                                                    "--disable-background-networking",
                                                    "--disable-component-update",
                                                    "--disable-sync")));
    private final URI origin;

    public Browsers(URI origin) {
        this.origin = origin;
    }

    /** A window with a memory of its own: another person, or the same one on another day. */
    public Window open() {
        return new Window(browser.newContext(Window.options(origin)));
    }

    /** The same on a small phone. */
    public Window openOnPhone() {
        return new Window(
                browser.newContext(
                        Window.options(origin).setViewportSize(390, 800).setIsMobile(true)));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
