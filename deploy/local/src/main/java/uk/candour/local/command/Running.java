package uk.candour.local.command;

import java.nio.file.Path;
import uk.candour.local.part.RunFile;
import uk.candour.local.settings.Settings;

/** Where the run file of a home is. */
final class Running {

    private Running() {}

    static Path file(Settings settings) {
        return settings.run().resolve("parts.json");
    }

    static RunFile.Contents in(Settings settings) {
        return RunFile.read(file(settings));
    }
}
