package uk.candour.acceptance.faults;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.faults.Evidence.Published;

/** Who signed a reply off. */
final class SignOffs {

    private SignOffs() {}

    /**
     * I6: no author of a record in the pack approved it. The authors are worked out anew from the
     * records that the sign-off was asked for, and are not taken from the pack.
     */
    static Stream<Violation> neverByAnAuthor(Evidence evidence) {
        Map<String, Published> byId =
                evidence.messages().stream()
                        .collect(
                                Collectors.toMap(
                                        Published::id, Function.identity(), (one, again) -> one));
        return evidence.published("ResponseApproved")
                .filter(approval -> authors(evidence, approval, byId).contains(actor(approval)))
                .map(it ->
                        new Violation("I6", it.requestId(), "approved by an author, " + actor(it)));
    }

    private static Set<String> authors(
            Evidence evidence, Published approval, Map<String, Published> byId) {
        return evidence.published("SignOffResponse")
                .filter(asked -> asked.requestId().equals(approval.requestId()))
                .filter(asked -> pack(asked).equals(pack(approval)))
                .flatMap(asked -> asked.body().path("records").valueStream())
                .map(JsonNode::asString)
                .flatMap(record -> Stream.ofNullable(byId.get(record)))
                .map(SignOffs::actor)
                .collect(Collectors.toSet());
    }

    private static String pack(Published message) {
        return message.body().path("packSha256").asString();
    }

    private static String actor(Published message) {
        JsonNode actor = message.body().path("actor");
        return actor.path("iss").asString("") + "|" + actor.path("sub").asString("");
    }
}
