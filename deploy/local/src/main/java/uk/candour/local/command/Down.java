package uk.candour.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import uk.candour.local.part.Ending;
import uk.candour.local.part.LeftOvers;
import uk.candour.local.part.RunFile;
import uk.candour.local.settings.Secrets;
import uk.candour.local.settings.Settings;

/** Ends what up started: services first, then Kafka, then PostgreSQL. The data stay. */
final class Down implements Command {

    private final Settings settings;

    Down(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int run(List<String> options) throws Exception {
        RunFile.Contents running = Running.in(settings);
        Optional<ProcessHandle> launcher = running.runningLauncher();
        if (launcher.isPresent()) {
            Ending.end(launcher.get(), Duration.ofMinutes(3));
        }
        RunFile.Contents left = Running.in(settings);
        LeftOvers leftOvers = new LeftOvers(left.parts());
        boolean any = leftOvers.end(List.of(Parts.cluster(settings, Secrets.in(settings))));
        if (launcher.isEmpty() && !any) {
            Lines.say("Candour is not running.");
            return 0;
        }
        new RunFile(Running.file(settings)).clear();
        Lines.say("Candour has stopped. The data stay in %s".formatted(settings.data()));
        return 0;
    }
}
