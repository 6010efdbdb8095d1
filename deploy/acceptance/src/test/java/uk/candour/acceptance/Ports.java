package uk.candour.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Where the parts of one system listen, by the middle of their environment variable's name. */
public final class Ports {

    private static final Map<String, Integer> USUAL =
            Map.ofEntries(
                    Map.entry("", 8080),
                    Map.entry("INTAKE", 8101),
                    Map.entry("ASSESSMENT", 8102),
                    Map.entry("APPROVAL", 8103),
                    Map.entry("NOTIFICATION", 8104),
                    Map.entry("PROCESS", 8105),
                    Map.entry("POSTGRES", 15432),
                    Map.entry("KAFKA", 19092),
                    Map.entry("KAFKA_CONTROLLER", 19093),
                    Map.entry("SMTP", 3025),
                    Map.entry("IMAP", 3143));

    private final Map<String, Integer> ports;

    private Ports(Map<String, Integer> ports) {
        this.ports = ports;
    }

    /** Those that the variables name, and the usual ones. */
    static Ports of(Map<String, String> environment) {
        Map<String, Integer> ports = new TreeMap<>();
        USUAL.forEach((part, usual) -> {
            String value = environment.get(variable(part));
            ports.put(part, value == null ? usual : Integer.valueOf(value));
        });
        return new Ports(ports);
    }

    /**
     * A row of ports that nobody listens on now. It lies below those that the operating system
     * gives to outgoing connections: one of them could take the port of a part that is being
     * restarted.
     */
    static Ports free() {
        while (true) {
            int first = ThreadLocalRandom.current().nextInt(20_000, 32_700 - USUAL.size());
            if (IntStream.range(first, first + USUAL.size()).allMatch(Ports::isFree)) {
                Map<String, Integer> ports = new TreeMap<>();
                USUAL.keySet().stream()
                        .sorted()
                        .forEach(part -> ports.put(part, first + ports.size()));
                return new Ports(ports);
            }
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    public URI origin() {
        return URI.create("http://localhost:" + of(""));
    }

    public int of(String part) {
        Integer port = ports.get(part);
        if (port == null) {
            throw new IllegalArgumentException("no part is called " + part);
        }
        return port;
    }

    Map<String, String> environment() {
        Map<String, String> variables = new TreeMap<>();
        ports.forEach((part, port) -> variables.put(variable(part), port.toString()));
        return variables;
    }

    private static String variable(String part) {
        return part.isEmpty() ? "CANDOUR_PORT" : "CANDOUR_" + part + "_PORT";
    }
}
