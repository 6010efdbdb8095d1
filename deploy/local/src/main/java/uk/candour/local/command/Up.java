package uk.candour.local.command;

import java.util.List;
import uk.candour.local.settings.CannotRun;
import uk.candour.local.settings.Settings;

/** Starts everything, in this terminal or, with --detach, in the background. */
final class Up implements Command {

    private final Settings settings;

    Up(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int run(List<String> options) throws Exception {
        for (String option : options) {
            if (!List.of("--demo", "--detach", "-d", Background.SUPERVISE).contains(option)) {
                throw new CannotRun(
                        "up does not know " + option + "; it knows --detach and --demo.");
            }
        }
        boolean demo = options.contains("--demo");
        if (options.contains("--detach") || options.contains("-d")) {
            return new Background(settings).up(demo);
        }
        return new Launcher(settings).up(demo, options.contains(Background.SUPERVISE));
    }
}
