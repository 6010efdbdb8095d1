package uk.candour.acceptance.script;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.candour.acceptance.client.Answer;
import uk.candour.acceptance.client.Applicant;
import uk.candour.acceptance.client.InDoubt;
import uk.candour.acceptance.client.Json;
import uk.candour.acceptance.client.Robot;
import uk.candour.acceptance.client.Work;

/** What somebody at a desk says to a piece of work: the body of its completion. */
@FunctionalInterface
public interface Reply {

    /** What a department estimates, by activity. */
    String OVER_LIMIT =
            "{'decision':'OVER_LIMIT','basis':'Four record systems, box by box.',"
                    + "'minutes':{'determine':120,'locate':2400,'retrieve':600,'extract':600}}";

    /** What the officer makes of it. */
    String TOO_COSTLY =
            "{'decision':'REFUSE','ground':'s12(1)','reason':'It lies in four record systems.',"
                    + "'advice':'Ask about one of the four systems.','estimate':{'minutes':"
                    + "{'determine':120,'locate':2400,'retrieve':600,'extract':600}}}";

    /** Called once for each piece of work, by the robot that has claimed it. */
    ObjectNode to(Work work, Robot by);

    static Reply saying(String json, Object... values) {
        ObjectNode body = Json.object(json, values);
        return (work, by) -> body.deepCopy();
    }

    static Reply allocate(String... departments) {
        ObjectNode body = Json.object("{'decision':'ALLOCATE'}");
        for (String department : departments) {
            body.withArrayProperty("departments").add(department);
        }
        return (work, by) -> body.deepCopy();
    }

    /** Two questions, so that one can be answered before the other. */
    static Reply allocateTwoItems(String department) {
        return saying(
                "{'decision':'ALLOCATE','departments':['%s'],'items':['%s','%s']}",
                department, "Which product is used?", "How is it set up?");
    }

    /** Somebody outside and a department, both at once. */
    static Reply consult(String department) {
        return saying(
                "{'decision':'CONSULT','consultees':["
                        + "{'kind':'THIRD_PARTY','name':'Acme Ltd','about':'%1$s'},"
                        + "{'kind':'DEPARTMENT','department':'%2$s','about':'%1$s'}]}",
                "What would follow from release?", department);
    }

    static Reply neitherConfirmNorDeny(String limb, String department) {
        return saying(
                "{'items':[{'item':1,'decision':'NEITHER_CONFIRM_NOR_DENY',"
                        + "'claims':[{'limb':'%s','department':'%s'}]}]}",
                limb, department);
    }

    static Reply refuse(String ground) {
        return saying("{'decision':'REFUSE','ground':'%s','reason':'%s'}", ground, Words.REFUSAL);
    }

    static Reply clarify() {
        return saying("{'decision':'CLARIFY','question':'%s'}", Words.QUESTION);
    }

    /** Copies and postage are to be paid first. */
    static Reply charge() {
        return saying(
                "{'decision':'CHARGE_FEE','disbursements':[{'what':'Photocopies, 120 sheets',"
                        + "'pence':1200},{'what':'Postage','pence':420}]}");
    }

    static Reply invalid() {
        return saying(
                "{'decision':'INVALID','missing':['DESCRIPTION'],'advice':'%s'}", Words.ADVICE);
    }

    static Reply transfer(String authority) {
        return saying("{'decision':'TRANSFER','authority':'%s'}", authority);
    }

    /** Says that another request of the same person is answered, which is logged for that. */
    static Reply duplicate() {
        return (work, by) -> {
            JsonNode received = work.json().path("received");
            ObjectNode twin =
                    Applicant.request(
                            received.path("name").asString(),
                            "twin-of-" + work.id() + "@example.org",
                            received.path("subject").asString(),
                            received.path("text").asString());
            twin.put("channel", "POST").put("receivedOn", received.path("receivedOn").asString());
            Answer logged =
                    by.post(
                            "/intake/api/requests",
                            twin.toString(),
                            Map.of("Idempotency-Key", "twin-of-" + work.id()));
            if (logged.status() != 201) {
                throw new InDoubt("logging of the other request", logged);
            }
            return Json.object(
                    "{'decision':'DUPLICATE','of':'%s'}",
                    logged.json().path("reference").asString());
        };
    }

    /** Held, with an answer in words and perhaps exemptions proposed for the whole of it. */
    static Reply finds(String... limbs) {
        ObjectNode body = searched();
        ObjectNode item = body.withArrayProperty("items").addObject();
        item.put("item", 1).put("held", true).put("answer", Words.ANSWER);
        for (String limb : limbs) {
            item.withArrayProperty("proposals").addObject().put("limb", limb);
        }
        return (work, by) -> body.deepCopy();
    }

    static Reply findsNothing() {
        ObjectNode body = searched();
        body.withArrayProperty("items").addObject().put("item", 1).put("held", false);
        return (work, by) -> body.deepCopy();
    }

    /** The first item in words, the second with an exemption proposed for the whole of it. */
    static Reply findsOpenAndClaimed(String limb) {
        ObjectNode body = searched();
        ArrayNode items = body.withArrayProperty("items");
        items.addObject().put("item", 1).put("held", true).put("answer", Words.ANSWER);
        ObjectNode claimed = items.addObject();
        claimed.put("item", 2).put("held", true).put("answer", Words.ANSWER);
        claimed.putArray("proposals").addObject().put("limb", limb);
        return (work, by) -> body.deepCopy();
    }

    /** Two documents, one of them claimed: so part is released. */
    static Reply findsDocumentsAndClaimsOne(String limb) {
        return (work, by) -> {
            ObjectNode body = searched();
            ObjectNode item = body.withArrayProperty("items").addObject();
            item.put("item", 1).put("held", true);
            ArrayNode documents = item.putArray("documents");
            documents.add(upload(work, by, "open.txt"));
            String secret = upload(work, by, "secret.txt");
            documents.add(secret);
            ObjectNode proposal = item.putArray("proposals").addObject();
            proposal.put("limb", limb).putArray("covers").add(secret);
            return body;
        };
    }

    static Reply approve() {
        return (work, by) ->
                Json.object(
                        "{'decision':'APPROVE','packSha256':'%s'}",
                        work.json().path("packSha256").asString());
    }

    static Reply returned(String to) {
        return saying("{'decision':'RETURN','to':'%s','comment':'%s'}", to, Words.COMMENT);
    }

    private static ObjectNode searched() {
        return Json.object(
                "{'searches':[{'where':'Shared drive and case system','terms':'%s','minutes':35}]}",
                "contract register");
    }

    private static String upload(Work work, Robot by, String name) {
        byte[] bytes = (name + " of " + work.requestId() + "\n").getBytes(StandardCharsets.UTF_8);
        Answer stored = by.upload(work, name, bytes);
        if (stored.inDoubt()) {
            throw new InDoubt("upload", stored);
        }
        if (stored.status() != 201) {
            throw new IllegalStateException("upload of " + name + ": " + stored);
        }
        return stored.json().path("sha256").asString();
    }
}
