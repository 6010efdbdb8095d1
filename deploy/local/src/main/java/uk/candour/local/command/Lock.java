package uk.candour.local.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.candour.local.settings.Settings;

/** At most one launcher for one home; the operating system lets go of it when the holder dies. */
record Lock(FileLock held) {

    /** Empty when another launcher has it. */
    static Optional<Lock> take(Settings settings) throws IOException {
        Path file = settings.run().resolve("lock");
        Files.createDirectories(file.getParent());
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock held = channel.tryLock();
        if (held == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new Lock(held));
    }

    void release() throws IOException {
        held.acquiredBy().close();
    }
}
