package uk.candour.platform.servers;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Closes the contexts that were pointed at the servers when the last test has run. */
class EndBeforeServers implements BeforeAllCallback {

    private static final Queue<ConfigurableApplicationContext> CONTEXTS =
            new ConcurrentLinkedQueue<>();

    static void willEnd(ConfigurableApplicationContext context) {
        CONTEXTS.add(context);
        context.addApplicationListener(
                (ContextClosedEvent closed) -> CONTEXTS.remove(closed.getApplicationContext()));
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        AutoCloseable end = () -> CONTEXTS.forEach(ConfigurableApplicationContext::close);
        test.getRoot()
                .getStore(Namespace.create(EndBeforeServers.class))
                .computeIfAbsent("end", key -> end);
    }
}
