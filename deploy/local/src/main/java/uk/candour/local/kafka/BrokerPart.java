package uk.candour.local.kafka;

import java.util.List;
import java.util.Map;
import uk.candour.local.part.ChildJvm;
import uk.candour.local.part.Jvm;
import uk.candour.local.part.Part;
import uk.candour.local.part.Probe;
import uk.candour.local.settings.Listener;
import uk.candour.local.settings.Settings;

/** The broker as a part: this very jar with another main class. */
public final class BrokerPart {

    private static final int HEAP_MEGABYTES = 192;

    private BrokerPart() {}

    public static Part of(Settings settings, String classPath) {
        int port = settings.port(Listener.KAFKA);
        Topics topics = new Topics("127.0.0.1:" + port);
        return new ChildJvm(
                "kafka",
                List.of(Listener.KAFKA, Listener.KAFKA_CONTROLLER),
                Jvm.small(HEAP_MEGABYTES)
                        .with("-Dcandour.log=" + settings.log("kafka"), "-Dcandour.log.level=WARN")
                        .running(
                                "-cp",
                                classPath,
                                Broker.class.getName(),
                                settings.data().resolve("kafka").toString(),
                                Integer.toString(port),
                                Integer.toString(settings.port(Listener.KAFKA_CONTROLLER))),
                Map.of(),
                settings.log("kafka"),
                Probe.connection(port),
                topics::ensure);
    }
}
