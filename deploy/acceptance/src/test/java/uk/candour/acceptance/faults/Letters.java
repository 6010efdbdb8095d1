package uk.candour.acceptance.faults;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.client.Attachment;
import uk.candour.acceptance.client.Mail;
import uk.candour.acceptance.faults.Evidence.Published;

/** What lies in the applicants' mailboxes. */
final class Letters {

    private Letters() {}

    /** Kinds of response beside the reply: in part, not yet, or after a review. */
    private static final Set<String> NOT_FINAL = Set.of("HOLDING", "INTERIM", "REVIEW");

    /** How a case ends that has no reply. */
    private static final Set<String> WITHOUT_REPLY =
            Set.of("WITHDRAWN", "DUPLICATE", "TRANSFERRED", "INVALID", "UNCLEAR", "FEE_UNPAID");

    /**
     * I5: one acknowledgement, each notice, each holding or interim letter that was signed off, and
     * one reply where one is due; told apart by Message-ID.
     */
    static Stream<Violation> oneOfEach(Evidence evidence) {
        return evidence.lines("played")
                .flatMap(line -> {
                    String address = line.path("address").asString();
                    List<Mail> mails = mails(evidence, address);
                    String requestId = line.path("requestId").asString();
                    Set<String> notices = notices(evidence, requestId);
                    Set<String> holding = holding(evidence, requestId);
                    Set<String> onTheWay = new HashSet<>(notices);
                    onTheWay.addAll(holding);
                    long distinct = mails.stream().map(Mail::messageId).distinct().count();
                    long replies =
                            mails.stream()
                                    .filter(mail -> isReply(mail, onTheWay))
                                    .map(Mail::messageId)
                                    .distinct()
                                    .count();
                    String outcome = line.path("outcome").asString();
                    long due = WITHOUT_REPLY.contains(outcome) ? 0 : 1;
                    boolean told = due == 1 || outcome.equals("WITHDRAWN") || !notices.isEmpty();
                    boolean right =
                            distinct == 1 + onTheWay.size() + due
                                    && replies == due
                                    && told
                                    && holding.size() == holdingApproved(evidence, requestId);
                    return right
                            ? Stream.empty()
                            : Stream.of(
                                    new Violation(
                                            "I5",
                                            requestId,
                                            "%s has %d emails, %d of them replies"
                                                    .formatted(address, distinct, replies)));
                });
    }

    /** I5: a copy is only excused by a break between the last byte sent and its being noted. */
    static Stream<Violation> copiesAreExcused(Evidence evidence) {
        long copies =
                evidence.mailboxes().values().stream()
                        .flatMap(mails ->
                                mails.stream()
                                        .collect(groupingBy(Mail::messageId))
                                        .values()
                                        .stream())
                        .mapToLong(same -> same.size() - 1L)
                        .sum();
        long breaks = evidence.kills("notification-service", "local", "postgresql");
        return copies <= breaks
                ? Stream.empty()
                : Stream.of(
                        new Violation(
                                "I5", "all cases", copies + " copies but " + breaks + " breaks"));
    }

    /** I5: nobody reads about a case but the applicant whose case it is. */
    static Stream<Violation> toTheRightPerson(Evidence evidence) {
        Map<String, String> references =
                evidence.accepted()
                        .collect(
                                Collectors.toMap(
                                        line -> line.path("key").asString() + "@example.org",
                                        line -> line.path("receipt").path("reference").asString(),
                                        (one, same) -> one));
        return evidence.mailboxes().entrySet().stream()
                .flatMap(box -> box.getValue().stream().map(mail -> Map.entry(box.getKey(), mail)))
                .filter(it ->
                        !concernsOnly(
                                it.getValue(),
                                it.getKey(),
                                references.get(it.getKey()),
                                references.values()))
                .map(it ->
                        new Violation(
                                "I5", it.getKey(), "has the email " + it.getValue().subject()));
    }

    private static boolean concernsOnly(
            Mail mail, String address, @Nullable String own, Collection<String> all) {
        String words = mail.subject() + "\n" + mail.text() + "\n" + mail.html();
        return own != null
                && mail.recipients().equals(List.of(address))
                && words.contains(own)
                && all.stream().filter(it -> !it.equals(own)).noneMatch(words::contains);
    }

    /** I7: what was sent is what was signed off, byte by byte, and nothing beside it. */
    static Stream<Violation> onlyWhatWasApproved(Evidence evidence) {
        Set<String> approved =
                evidence.published("ResponseApproved")
                        .map(it -> it.requestId() + it.body().path("packSha256").asString())
                        .collect(Collectors.toSet());
        Stream<Violation> unapproved =
                evidence.published("ResponseSent")
                        .filter(it ->
                                !approved.contains(
                                        it.requestId() + it.body().path("packSha256").asString()))
                        .map(it -> new Violation("I7", it.requestId(), "sent without approval"));
        return Stream.concat(
                unapproved, evidence.lines("played").flatMap(line -> offManifest(evidence, line)));
    }

    private static Stream<Violation> offManifest(Evidence evidence, JsonNode line) {
        String requestId = line.path("requestId").asString();
        Set<String> manifest =
                sent(evidence, requestId)
                        .flatMap(pack -> hashes(pack.body().path("manifest")))
                        .collect(Collectors.toCollection(HashSet::new));
        manifest.addAll(notices(evidence, requestId));
        return mails(evidence, line.path("address").asString()).stream()
                .flatMap(mail -> mail.attachments().stream())
                .filter(file -> !manifest.contains(file.sha256()))
                .map(file -> new Violation("I7", requestId, file + " is not on the manifest"));
    }

    private static Stream<Published> sent(Evidence evidence, String requestId) {
        Set<String> packs =
                evidence.published("ResponseSent")
                        .filter(it -> it.requestId().equals(requestId))
                        .map(it -> it.body().path("packSha256").asString())
                        .collect(Collectors.toSet());
        return evidence.published("ResponseComposed")
                .filter(it -> it.requestId().equals(requestId))
                .filter(it -> packs.contains(it.body().path("packSha256").asString()));
    }

    /** The letters of holding and interim responses that were sent, by hash. */
    private static Set<String> holding(Evidence evidence, String requestId) {
        return sent(evidence, requestId)
                .filter(it -> NOT_FINAL.contains(it.body().path("kind").asString("")))
                .map(it -> it.body().path("manifest").path("letter").path("sha256").asString())
                .collect(Collectors.toSet());
    }

    /** How many of them were signed off. */
    private static long holdingApproved(Evidence evidence, String requestId) {
        Set<String> approved =
                evidence.published("ResponseApproved")
                        .filter(it -> it.requestId().equals(requestId))
                        .map(it -> it.body().path("packSha256").asString())
                        .collect(Collectors.toSet());
        return evidence.published("ResponseComposed")
                .filter(it -> it.requestId().equals(requestId))
                .filter(it -> NOT_FINAL.contains(it.body().path("kind").asString("")))
                .map(it -> it.body().path("packSha256").asString())
                .filter(approved::contains)
                .distinct()
                .count();
    }

    private static Stream<String> hashes(JsonNode manifest) {
        return Stream.concat(
                        Stream.of(manifest.path("letter")),
                        manifest.path("enclosures").valueStream())
                .map(document -> document.path("sha256").asString());
    }

    private static List<Mail> mails(Evidence evidence, String address) {
        return evidence.mailboxes().getOrDefault(address, List.of());
    }

    /** The letters of the notices that were sent, by hash: nobody has to approve those. */
    private static Set<String> notices(Evidence evidence, String requestId) {
        return evidence.published("ApplicantNotified")
                .filter(it -> it.requestId().equals(requestId))
                .map(it -> it.body().path("letterSha256").asString())
                .collect(Collectors.toSet());
    }

    private static boolean isReply(Mail mail, Set<String> notices) {
        return mail.attachments().stream()
                .filter(file -> !notices.contains(file.sha256()))
                .map(Attachment::type)
                .anyMatch("application/pdf"::equalsIgnoreCase);
    }
}
