package uk.candour.acceptance.faults;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.script.Case;
import uk.candour.acceptance.script.Cast;
import uk.candour.acceptance.script.Script;
import uk.candour.acceptance.script.Scripts;

/** Plays cases while parts are killed, waits until everything is quiet, and judges. */
final class FaultRun {

    /** Leaves the machine to the system: desks that only look keep it from its work. */
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(400);

    private static final Duration QUIET_WITHIN = Duration.ofMinutes(3);

    private final Candour candour;
    private final Options options;
    private final String name = Long.toString(Clock.systemUTC().millis(), 36);
    private final Path ledgerFile;
    private final Random random;
    private final Set<Case> noted = new HashSet<>();
    private int submitted;
    private boolean toRedeliver;
    private boolean outOfTime;

    FaultRun(Candour candour, Options options) {
        this.candour = candour;
        this.options = options;
        this.ledgerFile = candour.home().resolve("ledger-" + name + ".jsonl");
        this.random = new Random(options.seed());
        this.toRedeliver = options.redeliver();
    }

    /** Returns every broken promise, the refusals that no script expects included. */
    List<Violation> run() {
        Cast cast = new Cast(candour.client());
        try (Ledger ledger = new Ledger(ledgerFile, Clock.systemUTC())) {
            ledger.note("options", options.toString());
            Deque<Script> toCome = scripts();
            if (options.rounds() == 0) {
                play(toCome, cast, ledger, () -> true);
            } else {
                try (var saboteur = new Saboteur(candour, ledger, options)) {
                    saboteur.start();
                    play(toCome, cast, ledger, saboteur::done);
                }
            }
        }
        var gathering = new Gathering(candour);
        List<Violation> violations = new ArrayList<>();
        cast.open()
                .forEach(it -> violations.add(new Violation("I11", it.toString(), "still open")));
        if (outOfTime) {
            violations.add(
                    new Violation("I11", "the run", "not through after " + options.longest()));
        } else {
            awaitQuiet(gathering);
        }
        violations.addAll(Checker.check(gathering.evidence(ledgerFile)));
        cast.problems().forEach(it -> violations.add(new Violation("API", "a desk", it)));
        return violations;
    }

    /** What happened, in words. */
    String tally() {
        List<JsonNode> lines = Ledger.read(ledgerFile);
        return "%d cases played to their end, %d processes killed"
                .formatted(count(lines, "played"), count(lines, "killed"));
    }

    private static long count(List<JsonNode> lines, String kind) {
        return lines.stream().filter(it -> it.path("kind").asString().equals(kind)).count();
    }

    private interface Enough {
        boolean now();
    }

    private void play(Deque<Script> toCome, Cast cast, Ledger ledger, Enough enough) {
        var submitter = new Submitter(candour.client(), ledger);
        try {
            await("the end of the run")
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(BETWEEN_ROUNDS)
                    .atMost(options.longest())
                    .until(() -> {
                        if (toCome.isEmpty() && !enough.now()) {
                            toCome.addAll(scripts());
                        }
                        round(submitter, toCome, cast, ledger);
                        return toCome.isEmpty() && cast.open().isEmpty() && enough.now();
                    });
        } catch (ConditionTimeoutException late) {
            outOfTime = true;
        }
    }

    private void round(Submitter submitter, Deque<Script> toCome, Cast cast, Ledger ledger) {
        submitSome(submitter, toCome, cast);
        cast.round();
        noteEnded(cast, ledger);
        if (toRedeliver && cast.ended().size() >= options.cases() / 2) {
            toRedeliver = !publishAgain(ledger);
        }
    }

    /** A few at a time, so that cases of every age are about whenever something dies. */
    private void submitSome(Submitter submitter, Deque<Script> toCome, Cast cast) {
        int atOnce = 1 + random.nextInt(3);
        for (int i = 0;
                i < atOnce && !toCome.isEmpty() && cast.open().size() < options.atOnce();
                i++) {
            submitter
                    .submit("case-" + name + "-" + submitted, toCome.element())
                    .ifPresent(accepted -> {
                        submitted++;
                        toCome.remove();
                        cast.take(accepted);
                    });
        }
    }

    private void noteEnded(Cast cast, Ledger ledger) {
        for (Case it : cast.ended()) {
            if (noted.add(it)) {
                ledger.played(it);
            }
        }
    }

    private boolean publishAgain(Ledger ledger) {
        try {
            new Topics(candour.ports().of("KAFKA")).publishAgain();
            ledger.note("published again", "every message");
            return true;
        } catch (KafkaException down) {
            return false;
        }
    }

    private void awaitQuiet(Gathering gathering) {
        candour.up();
        var streak = new int[1];
        await("quiet")
                .atMost(QUIET_WITHIN)
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> {
                    streak[0] = gathering.unrest().isEmpty() ? streak[0] + 1 : 0;
                    return streak[0] >= 3;
                });
    }

    /** Every script as often as there is room, then some by chance, in an order of chance. */
    private Deque<Script> scripts() {
        List<Script> scripts = new ArrayList<>();
        while (scripts.size() < options.cases()) {
            List<Script> all = new ArrayList<>(Scripts.all());
            Collections.shuffle(all, random);
            scripts.addAll(all);
        }
        return new ArrayDeque<>(scripts.subList(0, options.cases()));
    }
}
