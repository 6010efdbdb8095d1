package uk.candour.local.command;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import uk.candour.local.settings.Settings;
import uk.candour.local.signin.People;
import uk.candour.local.signin.Somebody;

/** What a person needs to know once everything runs. */
final class Welcome {

    private Welcome() {}

    static void say(Settings settings, Duration took, boolean inBackground) {
        Lines.say("");
        Lines.say(
                "Candour is ready after %s: %s"
                        .formatted(Lines.seconds(took), settings.publicUrl()));
        Lines.say("");
        Lines.say("  Emails it sends    %s/mailbox".formatted(settings.publicUrl()));
        Lines.say("  Sign in as one of these, password %s:".formatted(People.PASSWORD));
        byRole().forEach((role, names) -> Lines.say("    %-18s %s".formatted(role, names)));
        Lines.say("");
        Lines.say(inBackground ? "Stop it with: candour down" : "Stop it with Ctrl-C.");
    }

    private static Map<String, String> byRole() {
        return People.ofTheEmbeddedDefault().people().stream()
                .collect(
                        Collectors.groupingBy(
                                person -> String.join(", ", person.roles()),
                                LinkedHashMap::new,
                                Collectors.mapping(Somebody::inWords, Collectors.joining(", "))));
    }
}
