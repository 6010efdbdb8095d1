package uk.candour.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.candour.local.part.RunFile.Entry;
import uk.candour.local.part.RunFile.State;

class RunFileTest {

    private static final ProcessId THIS = ProcessId.of(ProcessHandle.current());
    private static final Entry KAFKA = new Entry("kafka", THIS, "like this", State.READY);

    @TempDir Path folder;

    @Test
    void tellsALaterCommandWhatRuns() {
        Path file = folder.resolve("run").resolve("parts.json");
        RunFile runFile = new RunFile(file);

        runFile.begin(THIS, List.of());
        runFile.put(KAFKA);
        runFile.allReady();

        RunFile.Contents read = RunFile.read(file);
        assertThat(read.phase()).isEqualTo(RunFile.Phase.READY);
        assertThat(read.runningLauncher()).contains(ProcessHandle.current());
        assertThat(read.part("kafka")).contains(KAFKA);
        assertThat(read.part("postgresql")).isEmpty();
    }

    @Test
    void tellsALaterCommandThatTheLauncherIsStopping() {
        Path file = folder.resolve("parts.json");
        RunFile runFile = new RunFile(file);
        runFile.begin(THIS, List.of());
        assertThat(RunFile.read(file).phase()).isEqualTo(RunFile.Phase.STARTING);

        runFile.stopping();
        assertThat(RunFile.read(file).phase()).isEqualTo(RunFile.Phase.STOPPING);

        runFile.clear();
        assertThat(RunFile.read(file).phase()).isEqualTo(RunFile.Phase.STOPPED);
    }

    @Test
    void saysNothingWhenThereIsNoFileOrNoneThatCanBeRead() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken"), "{\"launcher\":");

        assertThat(RunFile.read(folder.resolve("none"))).isEqualTo(RunFile.Contents.NOTHING);
        assertThat(RunFile.read(broken)).isEqualTo(RunFile.Contents.NOTHING);
    }

    @Test
    void doesNotMistakeALaterProcessWithTheSameNumber() {
        ProcessId earlier = new ProcessId(THIS.pid(), THIS.startedAt().minusSeconds(60));

        assertThat(THIS.find()).isPresent();
        assertThat(earlier.find()).isEmpty();
    }
}
