package uk.candour.local.part;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out whether a port is taken, and by whom. */
public final class PortHolder {

    private PortHolder() {}

    /** Who holds the port, in words; empty when it is free. */
    public static Optional<String> of(int port) {
        if (free(port)) {
            return Optional.empty();
        }
        return Optional.of(
                inode(port)
                        .flatMap(PortHolder::processWithSocket)
                        .map(PortHolder::inWords)
                        .orElse("another program (sudo ss -ltnp shows which)"));
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<String> inode(int port) {
        return Stream.of("tcp", "tcp6")
                .map(table -> Path.of("/proc/net", table))
                .flatMap(PortHolder::lines)
                .flatMap(line -> listeningInode(line, port).stream())
                .findFirst();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            return Stream.empty(); // not Linux
        }
    }

    /** The socket's inode if this line of /proc/net/tcp is a listener (state 0A) on the port. */
    static Optional<String> listeningInode(String line, int port) {
        String[] columns = line.strip().split("\\s+", -1);
        if (columns.length < 10 || !columns[3].equals("0A")) {
            return Optional.empty();
        }
        String hexPort = columns[1].substring(columns[1].lastIndexOf(':') + 1);
        return Integer.parseInt(hexPort, 16) == port ? Optional.of(columns[9]) : Optional.empty();
    }

    private static Optional<ProcessHandle> processWithSocket(String inode) {
        return ProcessHandle.allProcesses().filter(it -> holds(it, inode)).findFirst();
    }

    private static boolean holds(ProcessHandle process, String inode) {
        Path files = Path.of("/proc", Long.toString(process.pid()), "fd");
        try (DirectoryStream<Path> open = Files.newDirectoryStream(files)) {
            for (Path file : open) {
                if (Files.readSymbolicLink(file).toString().equals("socket:[" + inode + "]")) {
                    return true;
                }
            }
        } catch (IOException e) {
            return false; // gone, or somebody else's
        }
        return false;
    }

    private static String inWords(ProcessHandle process) {
        String command =
                process.info()
                        .commandLine()
                        .or(() -> process.info().command())
                        .orElse("a program")
                        .strip();
        String brief = command.length() > 100 ? command.substring(0, 100) + "…" : command;
        return "process %d (%s)".formatted(process.pid(), brief);
    }
}
