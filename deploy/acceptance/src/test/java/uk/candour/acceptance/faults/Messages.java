package uk.candour.acceptance.faults;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.candour.acceptance.faults.Evidence.Intended;
import uk.candour.acceptance.faults.Evidence.Published;
import uk.candour.acceptance.faults.Evidence.Received;

/** No message vanishes between the services, and none is stuck. */
final class Messages {

    private Messages() {}

    /** I10: what was meant to be published lies on its topic, and nothing else does. */
    static Stream<Violation> publishedIsWhatWasMeant(Evidence evidence) {
        Set<String> meant =
                evidence.outbox().stream().map(it -> it.topic() + " " + it.id()).collect(toSet());
        Set<String> there =
                evidence.messages().stream().map(it -> it.topic() + " " + it.id()).collect(toSet());
        return Stream.concat(
                missing("I10", "was never published", meant, there),
                missing("I10", "comes from nobody's outbox", there, meant));
    }

    /** I10: every receiver that the contract names has seen or parked every message. */
    static Stream<Violation> everyReceiverHasIt(Evidence evidence) {
        Map<String, Set<String>> seen =
                evidence.inbox().stream()
                        .collect(
                                groupingBy(
                                        it -> it.service() + " " + it.topic(),
                                        mapping(Received::id, toSet())));
        Map<String, Set<String>> there =
                evidence.messages().stream()
                        .collect(groupingBy(Published::topic, mapping(Published::id, toSet())));
        return there.keySet().stream()
                .flatMap(topic ->
                        evidence.receivers().getOrDefault(topic, Set.of()).stream()
                                .flatMap(service ->
                                        missing(
                                                "I10",
                                                topic + " never reached " + service,
                                                there.getOrDefault(topic, Set.of()),
                                                seen.getOrDefault(
                                                        service + " " + topic, Set.of()))));
    }

    /** I10: every message that is done was handled once, however often it was delivered. */
    static Stream<Violation> handledOnce(Evidence evidence) {
        return evidence.inbox().stream()
                .filter(it -> it.status().equals("DONE") && it.handled() != 1)
                .map(it ->
                        new Violation(
                                "I10",
                                it.id(),
                                "handled %d times in %s".formatted(it.handled(), it.service())));
    }

    /** I11: nothing waits, nothing is parked and nothing is still to be published. */
    static Stream<Violation> nothingIsStuck(Evidence evidence) {
        return Stream.concat(
                evidence.inbox().stream()
                        .filter(it -> !it.status().equals("DONE"))
                        .map(it ->
                                new Violation("I11", it.id(), it.status() + " in " + it.service())),
                evidence.outbox().stream()
                        .filter(it -> !it.sent())
                        .map((Intended it) ->
                                new Violation("I11", it.id(), "unsent in " + it.service())));
    }

    /**
     * I11: each case that was played to its end has closed once, with the outcome it was meant for;
     * the same message published again counts once.
     */
    static Stream<Violation> casesReachedTheirEnd(Evidence evidence) {
        Map<String, List<String>> outcomes =
                evidence.published("CaseClosed")
                        .distinct()
                        .collect(
                                groupingBy(
                                        Published::requestId,
                                        mapping(
                                                it -> it.body().path("outcome").asString(),
                                                toList())));
        return evidence.lines("played")
                .filter(line ->
                        !List.of(line.path("outcome").asString())
                                .equals(outcomes.get(line.path("requestId").asString())))
                .map(line ->
                        new Violation(
                                "I11",
                                line.path("requestId").asString(),
                                "%s should end %s but ended %s"
                                        .formatted(
                                                line.path("script").asString(),
                                                line.path("outcome").asString(),
                                                outcomes.get(line.path("requestId").asString()))));
    }

    private static Stream<Violation> missing(
            String invariant, String what, Set<String> wanted, Set<String> found) {
        return wanted.stream()
                .filter(it -> !found.contains(it))
                .map(it -> new Violation(invariant, it, what));
    }
}
