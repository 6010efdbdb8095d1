package uk.candour.local.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.candour.local.settings.CannotRun;
import uk.candour.local.settings.Settings;

/** The commands by name. */
public final class Commands {

    private final Map<String, Command> byName = new LinkedHashMap<>();

    public Commands(Settings settings) {
        byName.put("up", new Up(settings));
        byName.put("down", new Down(settings));
        byName.put("status", new Status(settings));
        byName.put("logs", new Logs(settings));
        byName.put("reset", new Reset(settings));
        byName.put("republish", new Republish(settings));
        byName.put("doctor", new Doctor(settings));
    }

    /**
     * Runs one command; what a person has to put right is said in one line, without a stack trace.
     */
    public int run(List<String> line) throws Exception {
        Command command = line.isEmpty() ? null : byName.get(line.getFirst());
        if (command == null) {
            System.err.println("Unknown command. Try: candour help");
            return 2;
        }
        try {
            return command.run(line.subList(1, line.size()));
        } catch (CannotRun e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
