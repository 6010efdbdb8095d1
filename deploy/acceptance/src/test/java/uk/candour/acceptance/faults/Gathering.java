package uk.candour.acceptance.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.Databases;
import uk.candour.acceptance.client.Mail;

/** Collects the evidence of a run from the databases, the topics and the mailboxes. */
final class Gathering {

    private final Candour candour;
    private final Databases databases;

    Gathering(Candour candour) {
        this.candour = candour;
        this.databases = new Databases(candour);
    }

    Evidence evidence(Path ledger) {
        List<JsonNode> lines = Ledger.read(ledger);
        return new Evidence(
                lines,
                databases.query(
                        "intake",
                        "select id, reference from request",
                        row -> new Evidence.Request(row.getString(1), row.getString(2))),
                databases.query(
                        "process",
                        "select id_, proc_def_key_, business_key_ from act_hi_procinst"
                                + " where super_process_instance_id_ is null",
                        row ->
                                new Evidence.Instance(
                                        row.getString(1), row.getString(2), row.getString(3))),
                new Topics(candour.ports().of("KAFKA")).read(),
                outbox(),
                inbox(),
                Receivers.named(),
                mailboxes(lines));
    }

    /** What keeps the system from being quiet, in words; empty when it is. */
    List<String> unrest() {
        List<String> unrest = new ArrayList<>();
        for (String service : Databases.SERVICES) {
            note(
                    unrest,
                    service + " outbox",
                    "select count(*) from outbox where sent_at is null",
                    service);
            note(
                    unrest,
                    service + " inbox",
                    "select count(*) from inbox where status = 'WAITING'",
                    service);
        }
        note(
                unrest,
                "mails on their way",
                "select count(*) from mail where state not in ('SENT', 'FAILED', 'POSTED')",
                "notification");
        return unrest;
    }

    private void note(List<String> unrest, String what, String sql, String service) {
        long count = databases.count(service, sql);
        if (count > 0) {
            unrest.add(what + ": " + count);
        }
    }

    private List<Evidence.Intended> outbox() {
        List<Evidence.Intended> all = new ArrayList<>();
        for (String service : Databases.SERVICES) {
            all.addAll(
                    databases.query(
                            service,
                            "select topic, id, sent_at is not null from outbox",
                            row ->
                                    new Evidence.Intended(
                                            service,
                                            row.getString(1),
                                            row.getString(2),
                                            row.getBoolean(3))));
        }
        return all;
    }

    private List<Evidence.Received> inbox() {
        List<Evidence.Received> all = new ArrayList<>();
        for (String service : Databases.SERVICES) {
            all.addAll(
                    databases.query(
                            service,
                            "select topic, id, status, handled from inbox",
                            row ->
                                    new Evidence.Received(
                                            service,
                                            row.getString(1),
                                            row.getString(2),
                                            row.getString(3),
                                            row.getInt(4))));
        }
        return all;
    }

    private Map<String, List<Mail>> mailboxes(List<JsonNode> ledger) {
        Map<String, List<Mail>> boxes = new TreeMap<>();
        ledger.stream()
                .filter(line -> line.path("kind").asString().equals("submitting"))
                .map(line -> line.path("key").asString() + "@example.org")
                .forEach(address -> boxes.computeIfAbsent(address, it -> candour.mailbox().of(it)));
        return boxes;
    }
}
