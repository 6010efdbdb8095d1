package uk.candour.local.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uk.candour.local.LocalApplication;
import uk.candour.local.jar.Service;
import uk.candour.local.settings.CannotRun;
import uk.candour.local.settings.Settings;

/** Shows the end of one part's log, or of all, and follows them with -f. */
final class Logs implements Command {

    private static final int OF_ONE = 200;
    private static final int OF_EACH = 20;

    private final Settings settings;

    Logs(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int run(List<String> options) throws Exception {
        List<String> wanted = new ArrayList<>(options);
        boolean follow = wanted.removeAll(List.of("-f", "--follow"));
        Map<String, Path> files = files(wanted);
        boolean one = files.size() == 1;
        Map<String, LogFile> followed = new LinkedHashMap<>();
        files.forEach((part, file) -> {
            followed.put(part, LogFile.fromEnd(file));
            print(part, LogFile.last(file, one ? OF_ONE : OF_EACH), one);
        });
        while (follow) {
            TimeUnit.MILLISECONDS.sleep(300);
            followed.forEach((part, file) -> print(part, file.more(), one));
        }
        return 0;
    }

    private Map<String, Path> files(List<String> wanted) {
        Map<String, Path> all = new LinkedHashMap<>();
        for (String part : List.of("postgresql", "kafka", LocalApplication.NAME)) {
            all.put(part, settings.log(part));
        }
        Service.ALL.forEach(it -> all.put(it.label(), settings.log(it.label())));
        if (wanted.isEmpty()) {
            return all;
        }
        String part = wanted.getFirst();
        String name = all.containsKey(part) ? part : part + "-service";
        Path file = all.get(name);
        if (file == null) {
            throw new CannotRun("There is no part " + part + "; there are " + all.keySet());
        }
        return Map.of(name, file);
    }

    private static void print(String part, List<String> lines, boolean plain) {
        lines.forEach(line -> Lines.say(plain ? line : part + " | " + line));
    }
}
