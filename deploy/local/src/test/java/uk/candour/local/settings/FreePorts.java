package uk.candour.local.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Settings with a home in a temporary folder and ports that nobody uses. */
public final class FreePorts {

    private FreePorts() {}

    public static Settings settings(Path home) {
        Map<String, String> environment = new HashMap<>();
        environment.put("CANDOUR_HOME", home.toString());
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (Listener listener : Listener.values()) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                environment.put(listener.variable(), Integer.toString(socket.getLocalPort()));
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Settings.of(Path.of("../..").toAbsolutePath().normalize(), environment);
    }
}
