package uk.candour.acceptance.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.client.Attachment;
import uk.candour.acceptance.client.Json;
import uk.candour.acceptance.client.Mail;

/** The evidence of one case in which every promise was kept, for tests to spoil. */
final class SoundCase {

    static final String ADDRESS = "case-1-0@example.org";
    private static final String TOPIC = "foi.approval.events";

    final Attachment letter =
            new Attachment(
                    "letter.pdf", "application/pdf", "%PDF".getBytes(StandardCharsets.UTF_8));
    final Attachment notice =
            new Attachment(
                    "notice.pdf", "application/pdf", "%HELD".getBytes(StandardCharsets.UTF_8));
    final List<JsonNode> ledger = new ArrayList<>();
    final List<Evidence.Request> requests = new ArrayList<>();
    final List<Evidence.Instance> instances = new ArrayList<>();
    final List<Evidence.Published> messages = new ArrayList<>();
    final List<Evidence.Intended> outbox = new ArrayList<>();
    final List<Evidence.Received> inbox = new ArrayList<>();
    final Map<String, List<Mail>> mailboxes = new TreeMap<>();

    SoundCase() {
        ledger("{'kind':'submitting','key':'case-1-0'}");
        ledger(
                "{'kind':'answered','key':'case-1-0','status':201,"
                        + "'receipt':{'requestId':'r1','reference':'FOI-1'}}");
        ledger(
                "{'kind':'played','key':'case-1-0','address':'%s','requestId':'r1',"
                        + "'script':'refused','outcome':'WITHHELD_IN_FULL'}",
                ADDRESS);
        requests.add(new Evidence.Request("r1", "FOI-1"));
        instances.add(new Evidence.Instance("p1", "foi-request", "r1"));
        message("m1", "ContactRecorded", "{'email':'%s'}", ADDRESS);
        message("m2", "HarmAssessed", "{'actor':{'iss':'i','sub':'author'}}");
        message(
                "m3",
                "ResponseComposed",
                "{'packSha256':'pack','manifest':{'letter':{'sha256':'%s'},'enclosures':[]}}",
                letter.sha256());
        message("m4", "SignOffResponse", "{'packSha256':'pack','records':['m2']}");
        message(
                "m5",
                "ResponseApproved",
                "{'packSha256':'pack','actor':{'iss':'i','sub':'other'}}");
        message("m6", "ResponseSent", "{'packSha256':'pack'}");
        message("m7", "CaseClosed", "{'outcome':'WITHHELD_IN_FULL'}");
        mail("<1.ack>", "FOI-1", List.of());
        mail("<1.final>", "FOI-1", List.of(letter));
    }

    /** The same case, had it ended at triage with a notice. */
    void endWithANotice() {
        messages.removeIf(it -> !it.id().equals("m1"));
        outbox.removeIf(it -> !it.id().equals("m1"));
        inbox.removeIf(it -> !it.id().equals("m1"));
        message("m8", "ApplicantNotified", "{'letterSha256':'%s'}", letter.sha256());
        message("m9", "CaseClosed", "{'outcome':'DUPLICATE'}");
        ledger.removeLast();
        ledger(
                "{'kind':'played','key':'case-1-0','address':'%s','requestId':'r1',"
                        + "'script':'duplicate','outcome':'DUPLICATE'}",
                ADDRESS);
    }

    /** The same case, had its applicant been told first that more time is needed. */
    void holdFirst() {
        message(
                "m20",
                "ResponseComposed",
                "{'kind':'HOLDING','packSha256':'held','manifest':{'letter':{'sha256':'%s'},'enclosures':[]}}",
                notice.sha256());
        message(
                "m21",
                "ResponseApproved",
                "{'packSha256':'held','actor':{'iss':'i','sub':'other'}}");
        message("m22", "ResponseSent", "{'kind':'HOLDING','packSha256':'held'}");
        mail("<1.holding>", "FOI-1", List.of(notice));
    }

    void ledger(String line, Object... values) {
        ledger.add(Json.object(line, values));
    }

    void message(String id, String type, String body, Object... values) {
        messages.add(new Evidence.Published(TOPIC, id, type, "r1", Json.object(body, values)));
        outbox.add(new Evidence.Intended("approval", TOPIC, id, true));
        inbox.add(new Evidence.Received("intake", TOPIC, id, "DONE", 1));
    }

    void mail(String messageId, String words, List<Attachment> attachments) {
        mailboxes
                .computeIfAbsent(ADDRESS, it -> new ArrayList<>())
                .add(new Mail(messageId, List.of(ADDRESS), "Your request", words, "", attachments));
    }

    List<String> violated() {
        Evidence evidence =
                new Evidence(
                        ledger,
                        requests,
                        instances,
                        messages,
                        outbox,
                        inbox,
                        Map.of(TOPIC, Set.of("intake")),
                        mailboxes);
        return Checker.check(evidence).stream().map(Violation::invariant).distinct().toList();
    }
}
