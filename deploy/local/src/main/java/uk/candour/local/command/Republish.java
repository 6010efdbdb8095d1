package uk.candour.local.command;

import java.util.List;
import java.util.UUID;
import uk.candour.local.jar.Service;
import uk.candour.local.postgres.Outboxes;
import uk.candour.local.settings.CannotRun;
import uk.candour.local.settings.Listener;
import uk.candour.local.settings.Secrets;
import uk.candour.local.settings.Settings;

/**
 * Sends all messages of one case again, for when the broker has lost some. Whoever has had them
 * already does nothing.
 */
final class Republish implements Command {

    private final Settings settings;

    Republish(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int run(List<String> options) {
        UUID request = requestOf(options);
        Outboxes outboxes = new Outboxes(settings.port(Listener.POSTGRES), Secrets.in(settings));
        int all = 0;
        for (Service service : Service.ALL) {
            int messages = outboxes.sendAgain(service.name(), request);
            Lines.say("%-22s %d messages".formatted(service.label(), messages));
            all += messages;
        }
        if (all == 0) {
            throw new CannotRun("No service knows a request " + request);
        }
        return 0;
    }

    private static UUID requestOf(List<String> options) {
        try {
            return UUID.fromString(options.size() == 1 ? options.getFirst() : "");
        } catch (IllegalArgumentException e) {
            throw new CannotRun("Say which: candour republish <requestId>, as the API gives it", e);
        }
    }
}
