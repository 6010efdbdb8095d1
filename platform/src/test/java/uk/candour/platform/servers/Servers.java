package uk.candour.platform.servers;

/** A PostgreSQL and a Kafka broker, started once for all tests of a module. */
public sealed interface Servers permits ContainerServers, EmbeddedServers {

    /** Of a superuser, on the maintenance database. */
    String jdbcUrl();

    String user();

    String password();

    String brokers();

    /** The servers of this test run; started on first use, ended with the JVM. */
    static Servers running() {
        return Holder.SERVERS;
    }

    /** Starts them lazily, once. */
    final class Holder {

        private static final Servers SERVERS = start();

        private Holder() {}

        private static Servers start() {
            Servers servers =
                    ContainerServers.chosen(
                                    System.getProperty("candour.servers", "auto"),
                                    ContainerServers::lacking)
                            ? new ContainerServers()
                            : new EmbeddedServers();
            System.out.println("[servers] tests run on " + servers);
            return servers;
        }
    }
}
