package uk.candour.acceptance.faults;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.candour.acceptance.faults.Evidence.Instance;
import uk.candour.acceptance.faults.Evidence.Request;

/** From the applicant's receipt to one case and one process. */
final class Receipts {

    private Receipts() {}

    /** I1: each receipt has exactly one case, with the reference that was given. */
    static Stream<Violation> acceptedIsKept(Evidence evidence) {
        Map<String, List<Request>> cases =
                evidence.requests().stream().collect(groupingBy(Request::id));
        return evidence.accepted()
                .flatMap(line -> {
                    String id = line.path("receipt").path("requestId").asString();
                    String reference = line.path("receipt").path("reference").asString();
                    List<Request> found = cases.getOrDefault(id, List.of());
                    boolean kept =
                            found.size() == 1 && found.getFirst().reference().equals(reference);
                    return kept
                            ? Stream.empty()
                            : Stream.of(new Violation("I1", id, reference + " → " + found));
                });
    }

    /** I2: whatever became of the answers, one idempotency key has at most one case. */
    static Stream<Violation> neverTwo(Evidence evidence) {
        return evidence.lines("submitting")
                .map(line -> line.path("key").asString())
                .distinct()
                .flatMap(key -> {
                    Set<String> cases = casesOf(key, evidence);
                    return cases.size() <= 1
                            ? Stream.empty()
                            : Stream.of(new Violation("I2", key, "cases " + cases));
                });
    }

    /** The key is part of the address that each request gives. */
    private static Set<String> casesOf(String key, Evidence evidence) {
        return evidence.published("ContactRecorded")
                .filter(it -> it.body().path("email").asString("").startsWith(key + "@"))
                .map(Evidence.Published::requestId)
                .collect(Collectors.toSet());
    }

    /** I3: each case has one root process instance of each kind, and no instance lacks a case. */
    static Stream<Violation> oneProcess(Evidence evidence) {
        Map<String, Map<String, Long>> running =
                evidence.instances().stream()
                        .collect(
                                groupingBy(
                                        Instance::requestId,
                                        groupingBy(Instance::process, counting())));
        Set<String> cases =
                evidence.requests().stream().map(Request::id).collect(Collectors.toSet());
        return Stream.concat(
                cases.stream()
                        .filter(id -> !onlyOnes(running.getOrDefault(id, Map.of())))
                        .map(id -> new Violation("I3", id, "instances " + running.get(id))),
                running.keySet().stream()
                        .filter(id -> !cases.contains(id))
                        .map(id -> new Violation("I3", id, "a process without a case")));
    }

    private static boolean onlyOnes(Map<String, Long> instances) {
        return !instances.isEmpty() && instances.values().stream().allMatch(n -> n == 1);
    }
}
