package uk.candour.local.part;

import java.nio.file.Path;
import uk.candour.local.settings.CannotRun;

/** A part that died, or was not ready in time, at each of its first tries. */
public final class DidNotStart extends CannotRun {

    private final transient Path log;

    DidNotStart(Part part) {
        super("%s does not start. The end of its log, %s:".formatted(part.name(), part.log()));
        this.log = part.log();
    }

    public Path log() {
        return log;
    }
}
