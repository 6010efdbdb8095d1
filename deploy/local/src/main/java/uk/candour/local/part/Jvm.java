package uk.candour.local.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a Java process that runs on the same JDK as this one. */
public record Jvm(List<String> options) {

    public Jvm {
        options = List.copyOf(options);
    }

    /** Small and quick to start, since eight processes share one machine. */
    public static Jvm small(int heapMegabytes) {
        return new Jvm(
                List.of(
                        "-Xmx%dm".formatted(heapMegabytes),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Duser.timezone=UTC",
                        "-Dfile.encoding=UTF-8"));
    }

    public Jvm with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Jvm(all);
    }

    public List<String> running(String... what) {
        List<String> line = new ArrayList<>();
        line.add(java());
        line.addAll(options);
        line.addAll(List.of(what));
        return List.copyOf(line);
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
