package uk.candour.local.part;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Processes that a killed launcher left, in the order in which they had been started. */
public record LeftOvers(List<RunFile.Entry> entries) {

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    /**
     * Ends them, the latest first.
     *
     * @param parts those that have a way of their own to end; they were started before all others
     * @return whether there was anything to end
     */
    public boolean end(Collection<? extends Part> parts) throws InterruptedException {
        Map<String, Part> known =
                parts.stream().collect(Collectors.toMap(Part::name, Function.identity()));
        boolean any = false;
        for (RunFile.Entry entry : entries.reversed()) {
            ProcessHandle running = entry.running().orElse(null);
            if (running == null) {
                continue;
            }
            any = true;
            Part part = known.get(entry.name());
            if (part != null) {
                part.stop(running);
            } else {
                Ending.end(running, PATIENCE);
            }
        }
        return any;
    }
}
