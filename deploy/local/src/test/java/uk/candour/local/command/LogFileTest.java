package uk.candour.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir Path folder;

    private Path log;

    @BeforeEach
    void write() throws IOException {
        log = Files.writeString(folder.resolve("a.log"), "one\ntwo\nthree\n");
    }

    @Test
    void endsWithTheLastLines() {
        assertThat(LogFile.last(log, 2)).containsExactly("two", "three");
        assertThat(LogFile.last(folder.resolve("none.log"), 2)).isEmpty();
    }

    @Test
    void goesOnWithWholeLinesAsTheyCome() throws IOException {
        LogFile followed = LogFile.fromEnd(log);

        append("four\nfi");
        assertThat(followed.more()).containsExactly("four");
        append("ve\n");
        assertThat(followed.more()).containsExactly("five");
    }

    @Test
    void startsAgainWhenTheLogWasBegunAnew() throws IOException {
        LogFile followed = LogFile.fromEnd(log);

        Files.writeString(log, "new\n");

        assertThat(followed.more()).containsExactly("new");
    }

    private void append(String text) throws IOException {
        Files.writeString(log, text, StandardOpenOption.APPEND);
    }
}
