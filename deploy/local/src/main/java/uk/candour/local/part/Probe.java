package uk.candour.local.part;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.function.BooleanSupplier;

/** Quick questions whether something on this machine answers. */
public final class Probe {

    private static final int MILLIS = 2000;

    private Probe() {}

    /** True when the address answers 200. */
    public static BooleanSupplier http(int port, String path) {
        URI uri = URI.create("http://127.0.0.1:%d%s".formatted(port, path));
        return () -> {
            try {
                HttpURLConnection asking = (HttpURLConnection) uri.toURL().openConnection();
                asking.setConnectTimeout(MILLIS);
                asking.setReadTimeout(MILLIS);
                asking.setUseCaches(false);
                try {
                    return asking.getResponseCode() == HttpURLConnection.HTTP_OK;
                } finally {
                    asking.disconnect();
                }
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** True when something accepts a connection. */
    public static BooleanSupplier connection(int port) {
        return () -> {
            try (Socket socket = new Socket()) {
                socket.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLIS);
                return true;
            } catch (IOException e) {
                return false;
            }
        };
    }
}
