package uk.candour.local.command;

import java.io.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.candour.local.settings.CannotRun;
import uk.candour.local.settings.Settings;
import uk.candour.local.settings.Trees;

/** Deletes all data, once a person has said so. */
final class Reset implements Command {

    private final Settings settings;

    Reset(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int run(List<String> options) throws Exception {
        Optional<Lock> lock = Lock.take(settings);
        if (lock.isEmpty()
                || Running.in(settings).parts().stream().anyMatch(it -> it.running().isPresent())) {
            throw new CannotRun("Candour is running. Stop it first: candour down");
        }
        if (!options.contains("--yes") && !confirmed()) {
            Lines.say("Nothing was deleted.");
            return 1;
        }
        for (Path folder : List.of(settings.data(), settings.logs(), settings.run())) {
            Trees.delete(folder);
        }
        lock.get().release();
        Lines.say(
                "Deleted every case, letter, email and password in %s".formatted(settings.home()));
        return 0;
    }

    private boolean confirmed() {
        Console console =
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .orElseThrow(() ->
                                new CannotRun(
                                        "reset deletes every case. To confirm:"
                                                + " candour reset --yes"));
        String answer =
                console.readLine(
                        "Delete every case, letter and email in %s? [y/N] ", settings.home());
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }
}
