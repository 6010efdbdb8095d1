package uk.candour.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortHolderTest {

    private static final String LISTENING_ON_8080 =
            "   4: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000 1000 0 123456 1 0 100";
    private static final String CONNECTED_TO_8080 =
            "   5: 0100007F:D2F0 0100007F:1F90 01 00000000:00000000 00:00000000 00000000 1000 0 654321 1 0 100";

    @Test
    void readsTheListenersSocketFromTheKernelsTable() {
        assertThat(PortHolder.listeningInode(LISTENING_ON_8080, 8080)).contains("123456");
        assertThat(PortHolder.listeningInode(LISTENING_ON_8080, 8081)).isEmpty();
        assertThat(PortHolder.listeningInode(CONNECTED_TO_8080, 8080)).isEmpty();
        assertThat(PortHolder.listeningInode("  sl  local_address rem_address   st", 8080))
                .isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesTheProcessThatHoldsAPort() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();

            assertThat(PortHolder.of(port))
                    .hasValueSatisfying(holder ->
                            assertThat(holder)
                                    .contains("process " + ProcessHandle.current().pid())
                                    .contains("java"));
        }
        assertThat(PortHolder.of(port)).isEmpty();
    }
}
