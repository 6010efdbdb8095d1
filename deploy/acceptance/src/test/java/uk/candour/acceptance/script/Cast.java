package uk.candour.acceptance.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.client.Answer;
import uk.candour.acceptance.client.Client;
import uk.candour.acceptance.client.InDoubt;
import uk.candour.acceptance.client.Json;
import uk.candour.acceptance.client.Robot;
import uk.candour.acceptance.client.Service;
import uk.candour.acceptance.client.Work;

/**
 * Plays every desk. Silence and server errors are taken as doubt: the desk looks again later and,
 * where the work is still there, says the same once more.
 */
public final class Cast {

    private static final Map<String, List<Service>> DESKS =
            Map.of(
                    "robot-officer", List.of(Service.INTAKE, Service.ASSESSMENT),
                    "robot-approver", List.of(Service.APPROVAL),
                    "robot-qualified-person", List.of(Service.APPROVAL));

    private final Client client;
    private final Map<String, Case> cases = new ConcurrentHashMap<>();
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();

    public Cast(Client client) {
        this.client = client;
    }

    public void take(Case it) {
        cases.put(it.requestId(), it);
    }

    public List<Case> open() {
        return cases.values().stream().filter(it -> !it.isEnded()).toList();
    }

    public List<Case> ended() {
        return cases.values().stream().filter(Case::isEnded).toList();
    }

    /** Refusals that no script expects. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Every desk looks at its work once; afterwards the applicants look at their links. */
    public void round() {
        List<Callable<Void>> desks = new ArrayList<>();
        for (Robot robot : client.cast()) {
            for (Service service : DESKS.getOrDefault(robot.id(), List.of(Service.ASSESSMENT))) {
                desks.add(attempt(() -> robot.work(service).forEach(work -> answer(robot, work))));
            }
        }
        for (Case it : open()) {
            desks.add(attempt(() -> look(it)));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Void> done : threads.invokeAll(desks)) {
                done.get();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private static Callable<Void> attempt(Runnable look) {
        return () -> {
            try {
                look.run();
            } catch (InDoubt later) {
                // The next round looks again.
            }
            return null;
        };
    }

    private void answer(Robot robot, Work work) {
        @Nullable Case it = cases.get(work.requestId());
        if (it == null || it.isWithdrawn()) {
            return;
        }
        if (it.script().isWithdrawnAt(work.queue())) {
            withdraw(it);
            return;
        }
        Answer claimed = robot.claim(work);
        if (!claimed.ok()) {
            note(it, work, "claim", claimed);
            return;
        }
        Work mine = new Work(work.service(), claimed.json());
        note(it, work, "completion", robot.complete(mine, it.body(mine, robot)));
    }

    private void withdraw(Case it) {
        Answer answer = client.applicant().withdraw(it.trackingToken());
        if (answer.status() == 202) {
            it.withdraw();
        } else if (!answer.inDoubt()) {
            problems.add(it + ": withdrawal " + answer);
        }
    }

    private void look(Case it) {
        JsonNode tracked = client.applicant().track(it.trackingToken()).json();
        String stage = tracked.path("stage").asString("");
        if (stage.equals("WAITING_FOR_YOU") && !it.isWithdrawn()) {
            answer(it, tracked);
        }
        if (stage.equals("REPLIED") && it.script().isReviewed()) {
            askForReview(it);
        } else if (stage.equals("REPLIED") || stage.equals("CLOSED")) {
            it.end();
        }
    }

    /** The same words every time: asking once more after doubt changes nothing. */
    private void askForReview(Case it) {
        Answer answer = client.applicant().askForReview(it.trackingToken(), Words.COMPLAINT);
        if (answer.status() != 202 && answer.status() != 409 && !answer.inDoubt()) {
            problems.add(it + ": review " + answer);
        }
    }

    /**
     * Applicants say what they mean when they are asked, and pay when they are charged; they
     * withdraw where that is said.
     */
    private void answer(Case it, JsonNode tracked) {
        if (it.script().isWithdrawnAt(Script.QUESTION)) {
            withdraw(it);
        } else if (tracked.path("fee").isObject()) {
            pay(it, tracked.path("fee").path("chargedOn").asString());
        } else {
            clarify(it);
        }
    }

    /** The money arrives on the day of the notice, and the officer records it. */
    private void pay(Case it, String on) {
        Answer answer =
                client.officer()
                        .post(
                                "/intake/api/cases/" + it.requestId() + "/fee",
                                Json.object().put("receivedOn", on).toString(),
                                Map.of());
        if (!answer.ok() && answer.status() != 409 && !answer.inDoubt()) {
            problems.add(it + ": payment " + answer);
        }
    }

    private void clarify(Case it) {
        Answer answer = client.applicant().clarify(it.trackingToken(), Words.CLARIFICATION);
        if (answer.status() != 202 && answer.status() != 409 && !answer.inDoubt()) {
            problems.add(it + ": clarification " + answer);
        }
    }

    /** Work that is gone or has moved on (409, 412) was done by an answer that was in doubt. */
    private void note(Case it, Work work, String call, Answer answer) {
        boolean movedOn = List.of(401, 404, 409, 412, 429).contains(answer.status());
        if (!answer.ok() && !movedOn && !answer.inDoubt()) {
            problems.add(it + ": " + call + " of " + work.queue() + " " + answer);
        }
    }
}
