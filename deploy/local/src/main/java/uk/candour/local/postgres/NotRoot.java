package uk.candour.local.postgres;

import java.io.IOException;
import java.util.List;
import uk.candour.local.settings.CannotRun;

/**
 * PostgreSQL refuses to run as root; in a user namespace of its own it does not know that it does.
 */
final class NotRoot {

    private static final List<String> OWN_NAMESPACE = List.of("unshare", "-U");

    private NotRoot() {}

    static List<String> prefix() throws InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (!possible()) {
            throw new CannotRun(
                    "PostgreSQL does not run as root, and this machine allows no user namespaces"
                            + " (unshare -U true fails). Run candour as an ordinary user.");
        }
        return OWN_NAMESPACE;
    }

    private static boolean possible() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
