package uk.candour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.candour.local.settings.FreePorts;
import uk.candour.local.settings.Listener;
import uk.candour.local.settings.Secrets;
import uk.candour.local.settings.Settings;
import uk.candour.local.settings.Trees;

/** Sign-in, mailbox and gateway on free ports, started once for all tests that want them. */
public final class RunningFront {

    private static final RunningFront ONLY = new RunningFront();

    private final Settings settings;
    private final Secrets secrets;
    private final StandIn intake;

    private RunningFront() {
        try {
            Path home = Files.createTempDirectory("candour-front");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
            settings = FreePorts.settings(home);
            secrets = Secrets.in(settings);
            intake = new StandIn(settings.port(Listener.INTAKE));
            LocalApplication.start(settings, secrets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path home) {
        try {
            Trees.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RunningFront only() {
        return ONLY;
    }

    public Settings settings() {
        return settings;
    }

    public Secrets secrets() {
        return secrets;
    }

    /** The service behind the public pages; the other four are not there. */
    public StandIn intake() {
        return intake;
    }

    public URI at(String path) {
        return URI.create(
                path.startsWith("http")
                        ? path
                        : "http://localhost:" + settings.port(Listener.GATEWAY) + path);
    }

    /** A browser that keeps cookies and is shown every redirect. */
    public HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    public HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser().send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> postForm(
            HttpClient client, String path, String form, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
