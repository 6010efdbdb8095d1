package uk.candour.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import uk.candour.local.LocalApplication;
import uk.candour.local.jar.Service;
import uk.candour.local.part.Probe;
import uk.candour.local.part.RunFile;
import uk.candour.local.settings.Listener;
import uk.candour.local.settings.Settings;

/** One line for each part; succeeds only when every part is ready. */
final class Status implements Command {

    private final Settings settings;

    Status(Settings settings) {
        this.settings = settings;
    }

    /** What is asked of one part. */
    private record Question(String part, List<Listener> listeners, BooleanSupplier ready) {}

    @Override
    public int run(List<String> options) {
        RunFile.Contents running = Running.in(settings);
        Optional<ProcessHandle> launcher = running.runningLauncher();
        boolean allReady = launcher.isPresent();
        for (Question question : questions()) {
            Optional<ProcessHandle> process =
                    question.part().equals(LocalApplication.NAME)
                            ? launcher
                            : running.part(question.part()).flatMap(RunFile.Entry::running);
            boolean ready = process.isPresent() && question.ready().getAsBoolean();
            allReady &= ready;
            Lines.say(
                    "%-22s %-10s %-16s %s"
                            .formatted(
                                    question.part(),
                                    process.isEmpty() ? "down" : ready ? "ready" : "not ready",
                                    process.map(it -> "process " + it.pid()).orElse("-"),
                                    ports(question)));
        }
        if (launcher.isEmpty()
                && running.parts().stream().anyMatch(it -> it.running().isPresent())) {
            Lines.say("The launcher is gone: up takes these parts over, down ends them.");
        }
        return allReady ? 0 : 1;
    }

    private String ports(Question question) {
        return question.listeners().stream()
                .map(listener -> Integer.toString(settings.port(listener)))
                .collect(Collectors.joining(", ", "port ", ""));
    }

    private List<Question> questions() {
        List<Question> all = new ArrayList<>();
        all.add(open("postgresql", Listener.POSTGRES));
        all.add(open("kafka", Listener.KAFKA));
        all.add(
                new Question(
                        LocalApplication.NAME,
                        List.of(Listener.GATEWAY, Listener.SMTP, Listener.IMAP),
                        Probe.http(settings.port(Listener.GATEWAY), "/auth/oauth2/jwks")));
        for (Service service : Service.chosen(settings)) {
            all.add(
                    new Question(
                            service.label(),
                            List.of(service.listener()),
                            Probe.http(settings.port(service.listener()), service.readiness())));
        }
        return all;
    }

    private Question open(String part, Listener listener) {
        return new Question(part, List.of(listener), Probe.connection(settings.port(listener)));
    }
}
