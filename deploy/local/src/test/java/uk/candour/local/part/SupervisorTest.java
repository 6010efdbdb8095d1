package uk.candour.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final List<String> ended = Collections.synchronizedList(new ArrayList<>());
    private final Sleeper base = new Sleeper("base", "1", 1000, ended);
    private final Sleeper service = new Sleeper("service", "1", 1000, ended);

    @TempDir Path folder;

    private final List<Supervisor> supervisors = new ArrayList<>();

    @AfterEach
    void endAll() {
        supervisors.forEach(Supervisor::stop);
    }

    @Test
    void startsEachStageAndEndsTheLatestFirst() throws Exception {
        Supervisor supervisor = supervisor();
        supervisor.adopt(RunFile.Contents.NOTHING, List.of(base, service));

        supervisor.start(List.of(base), 1);
        supervisor.start(List.of(service), 1);
        supervisor.stop();

        assertThat(told).containsExactly("base ready", "service ready");
        assertThat(ended).containsExactly("service", "base");
        assertThat(RunFile.read(file()).parts()).isEmpty();
    }

    @Test
    void startsADeadPartAgain() throws Exception {
        Supervisor supervisor = supervisor();
        supervisor.adopt(RunFile.Contents.NOTHING, List.of(base));
        supervisor.start(List.of(base), 1);
        ProcessHandle first = running("base");

        first.destroyForcibly();

        await().untilAsserted(() -> assertThat(told).contains("base died", "base back"));
        assertThat(running("base").pid()).isNotEqualTo(first.pid());
    }

    @Test
    void adoptsWhatAKilledLauncherLeftIfItIsWhatWouldBeStarted() throws Exception {
        Supervisor killed = supervisor();
        killed.adopt(RunFile.Contents.NOTHING, List.of(base, service));
        killed.start(List.of(base, service), 2);
        ProcessHandle firstBase = running("base");
        ProcessHandle firstService = running("service");

        Sleeper newerService = new Sleeper("service", "2", 1000, ended);
        Supervisor next = supervisor(folder.resolve("next.json"));
        next.adopt(RunFile.read(file()), List.of(base, newerService));
        next.start(List.of(base, newerService), 2);

        assertThat(RunFile.read(folder.resolve("next.json")).part("base").orElseThrow().running())
                .contains(firstBase);
        assertThat(ProcessId.alive(firstService)).isFalse();
    }

    @Test
    void givesUpOnAPartThatNeverGetsReady() {
        Sleeper hopeless = new Sleeper("hopeless", "1", 0, ended);
        Supervisor supervisor = supervisor();

        assertThatThrownBy(() -> supervisor.start(List.of(hopeless), 1))
                .isInstanceOf(DidNotStart.class)
                .hasMessageContaining("hopeless does not start")
                .hasMessageContaining("hopeless.log");
    }

    private Supervisor supervisor() {
        return supervisor(file());
    }

    private Supervisor supervisor(Path runFile) {
        Supervisor supervisor =
                new Supervisor(new RunFile(runFile), new Telling(told), Duration.ofSeconds(20));
        supervisors.add(supervisor);
        return supervisor;
    }

    private Path file() {
        return folder.resolve("parts.json");
    }

    private ProcessHandle running(String part) {
        return RunFile.read(file()).part(part).flatMap(RunFile.Entry::running).orElseThrow();
    }
}
