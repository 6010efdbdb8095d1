package uk.candour.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.candour.local.jar.ServicePart;
import uk.candour.local.postgres.Cluster;
import uk.candour.local.settings.CannotRun;

/** Once everything runs, makes the start-up caches that are missing, one after the other. */
final class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final List<ServicePart> services;
    private final Cluster cluster;
    private final Path log;
    private final Thread thread = Thread.ofPlatform().name("warm-up").daemon().unstarted(this::run);

    WarmUp(List<ServicePart> services, Cluster cluster, Path log) {
        this.services = services;
        this.cluster = cluster;
        this.log = log;
    }

    void begin() {
        thread.start();
    }

    /** Ends the copy that runs just now, if any. */
    void stop() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        for (ServicePart service : services) {
            try {
                if (service.isCold()) {
                    warm(service);
                }
            } catch (InterruptedException e) {
                return; // stopping
            } catch (IOException | CannotRun e) {
                LOG.warn("{} will go on starting slowly", service.name(), e);
            }
        }
    }

    private void warm(ServicePart service) throws IOException, InterruptedException {
        String database = cluster.makeScratch(service.role());
        try {
            service.warmUp(database, log);
        } finally {
            cluster.dropScratch();
        }
    }
}
