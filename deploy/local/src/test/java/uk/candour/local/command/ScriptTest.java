package uk.candour.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script in a tree of its own, with a PATH that has nothing but what it may rely on. */
class ScriptTest {

    private static final List<String> TOOLS =
            List.of(
                    "bash",
                    "basename",
                    "cat",
                    "date",
                    "dirname",
                    "find",
                    "grep",
                    "mkdir",
                    "mktemp",
                    "mv",
                    "readlink",
                    "rm",
                    "stat",
                    "touch");

    @TempDir Path folder;

    private Path tools;
    private Path tree;

    /** What a run of the script came to. */
    private record Run(int exit, String said) {}

    @BeforeEach
    void lay() throws Exception {
        tree = Files.createDirectories(folder.resolve("tree"));
        Files.copy(Path.of("../../candour"), tree.resolve("candour"));
        Path jar = tree.resolve("deploy/local/target/local-0.1.0-SNAPSHOT.jar");
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "a jar");
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), which(tool));
        }
    }

    @Test
    void saysHowToGetAJdkWhenThereIsNone() throws Exception {
        jdk("17.0.19");

        Run run = run("status");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.said()).contains("Candour needs a JDK 25", "https://adoptium.net");
    }

    @Test
    void findsAJdk25InTheUsualFoldersThoughJavaHomeIsOlder() throws Exception {
        Path older = jdk("21.0.1");
        Path right = jdk("25.0.3");

        Run run = run("status", "JAVA_HOME", older.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.said()).contains(right + " runs", "uk.candour.local.Candour status");
    }

    @Test
    void prefersJavaHome() throws Exception {
        jdk("25.0.3");
        Path mine = jdk("25.0.1");

        assertThat(run("status", "JAVA_HOME", mine.toString()).said()).contains(mine + " runs");
    }

    @Test
    void saysThatBuildingNeedsMaven() throws Exception {
        jdk("25.0.3");

        Run run = run("up", "CANDOUR_BUILD", "");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.said()).contains("Building needs Maven");
    }

    @Test
    void explainsItself() throws Exception {
        assertThat(run("help").exit()).isZero();
        assertThat(run("help").said()).contains("candour up", "CANDOUR_HOME");
        assertThat(run("fly").exit()).isEqualTo(2);
    }

    /** Something that looks like a JDK and tells that it was run. */
    private Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jvm").resolve("jdk-" + version));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path bin = Files.createDirectories(home.resolve("bin"));
        for (String program : List.of("java", "javac")) {
            Path file =
                    Files.writeString(
                            bin.resolve(program),
                            "#!/usr/bin/env bash\necho \"$JAVA_HOME runs $*\"\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        return home;
    }

    private Run run(String command, String... environment) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", "-c", "exec bash ./candour " + command)
                        .directory(tree.toFile())
                        .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(
                        Map.of(
                                "PATH",
                                tools.toString(),
                                "HOME",
                                folder.toString(),
                                "CANDOUR_BUILD",
                                "never",
                                "CANDOUR_JVM_FOLDERS",
                                folder.resolve("jvm") + "/*"));
        for (int i = 0; i < environment.length; i += 2) {
            builder.environment().put(environment[i], environment[i + 1]);
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    private static Path which(String tool) throws Exception {
        Process process = new ProcessBuilder("/bin/sh", "-c", "command -v " + tool).start();
        return Path.of(
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .strip());
    }
}
