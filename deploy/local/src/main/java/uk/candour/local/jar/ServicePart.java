package uk.candour.local.jar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.candour.local.part.ChildJvm;
import uk.candour.local.part.Jvm;
import uk.candour.local.part.Part;
import uk.candour.local.part.Probe;
import uk.candour.local.settings.Listener;
import uk.candour.local.settings.Secrets;
import uk.candour.local.settings.Settings;

/** A service's jar as a part. */
public final class ServicePart implements Part {

    private final Service service;
    private final ChildJvm child;
    private final Jvm jvm;
    private final Unpacked unpacked;
    private final StartUpCache cache;

    private ServicePart(
            Service service, ChildJvm child, Jvm jvm, Unpacked unpacked, StartUpCache cache) {
        this.service = service;
        this.child = child;
        this.jvm = jvm;
        this.unpacked = unpacked;
        this.cache = cache;
    }

    /** Unpacks the jar when that has not been done. */
    public static ServicePart of(Service service, Settings settings, Secrets secrets)
            throws IOException, InterruptedException {
        Unpacked unpacked = Unpacked.of(service.jar(settings.tree()), settings.cache());
        StartUpCache cache = StartUpCache.of(unpacked);
        Jvm jvm = Jvm.small(service.heapMegabytes());
        int port = settings.port(service.listener());
        ChildJvm child =
                new ChildJvm(
                        service.label(),
                        List.of(service.listener()),
                        jvm.with(cache.option()).running("-jar", unpacked.jar().toString()),
                        ServiceEnvironment.of(service, settings, secrets),
                        settings.log(service.label()),
                        Probe.http(port, service.readiness()),
                        () -> {});
        return new ServicePart(service, child, jvm, unpacked, cache);
    }

    /** Whether its next start will take longer than it need. */
    public boolean isCold() {
        return cache.missing();
    }

    /** Its role in the database. */
    public String role() {
        return service.name();
    }

    /**
     * Makes the next start quicker; runs a second, idle copy on a database of its own meanwhile.
     */
    public void warmUp(String database, Path log) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(child.environment());
        environment.put("SPRING_DATASOURCE_URL", database);
        cache.make(jvm, unpacked.jar(), environment, log);
    }

    @Override
    public ProcessHandle start() throws IOException {
        return child.start();
    }

    @Override
    public String name() {
        return child.name();
    }

    @Override
    public List<Listener> listeners() {
        return child.listeners();
    }

    @Override
    public Path log() {
        return child.log();
    }

    @Override
    public String fingerprint() {
        return child.fingerprint();
    }

    @Override
    public boolean ready() {
        return child.ready();
    }

    @Override
    public void stop(ProcessHandle process) throws InterruptedException {
        child.stop(process);
    }
}
