package uk.candour.local;

import java.nio.file.Path;
import java.util.List;
import uk.candour.local.command.Commands;
import uk.candour.local.settings.Settings;

/** Where the <code>candour</code> script hands over. */
public final class Candour {

    private Candour() {}

    public static void main(String[] arguments) throws Exception {
        Path tree = Path.of(System.getProperty("candour.tree", ".")).toAbsolutePath().normalize();
        Settings settings = Settings.of(tree, System.getenv());
        System.exit(new Commands(settings).run(List.of(arguments)));
    }
}
