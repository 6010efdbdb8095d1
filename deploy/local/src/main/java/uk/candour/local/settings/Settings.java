package uk.candour.local.settings;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where this installation keeps its things and listens.
 *
 * @param tree the source tree whose jars are run
 * @param home data, logs and run files (CANDOUR_HOME, by default <code>.candour</code> in the tree)
 * @param publicUrl what people type into a browser, without a slash at the end
 * @param passedOn the caller's own CANDOUR_ variables, which the services see as well
 */
public record Settings(
        Path tree,
        Path home,
        Map<Listener, Integer> ports,
        String publicUrl,
        Map<String, String> passedOn) {

    /**
     * Reads the environment; throws {@link CannotRun} with the variable's name where it is wrong.
     */
    public static Settings of(Path tree, Map<String, String> environment) {
        Map<Listener, Integer> ports = new EnumMap<>(Listener.class);
        for (Listener listener : Listener.values()) {
            ports.put(listener, port(listener, environment.get(listener.variable())));
        }
        refuseDoubles(ports);
        Map<String, String> passedOn = new TreeMap<>(environment);
        passedOn.keySet().removeIf(name -> !name.startsWith("CANDOUR_"));
        return new Settings(
                tree,
                tree.resolve(environment.getOrDefault("CANDOUR_HOME", ".candour")).normalize(),
                Collections.unmodifiableMap(ports),
                environment.getOrDefault(
                        "CANDOUR_PUBLIC_URL", "http://localhost:" + ports.get(Listener.GATEWAY)),
                Collections.unmodifiableMap(passedOn));
    }

    private static int port(Listener listener, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return listener.usualPort();
        }
        if (value.strip().matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port < 65536) {
                return port;
            }
        }
        throw new CannotRun(
                "%s is \"%s\": it must be a number from 1 to 65535."
                        .formatted(listener.variable(), value));
    }

    private static void refuseDoubles(Map<Listener, Integer> ports) {
        Set<Integer> seen = new HashSet<>();
        ports.forEach((listener, port) -> {
            if (!seen.add(port)) {
                throw new CannotRun(
                        "Port %d is given twice: change %s.".formatted(port, listener.variable()));
            }
        });
    }

    public int port(Listener listener) {
        return ports.getOrDefault(listener, listener.usualPort());
    }

    public Path data() {
        return home.resolve("data");
    }

    public Path run() {
        return home.resolve("run");
    }

    public Path logs() {
        return home.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** What can be made again from the jars; shared by every home of this source tree. */
    public Path cache() {
        return tree.resolve(".candour").resolve("cache");
    }
}
