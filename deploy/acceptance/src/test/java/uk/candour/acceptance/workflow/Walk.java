package uk.candour.acceptance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.candour.acceptance.client.Service.APPROVAL;
import static uk.candour.acceptance.client.Service.ASSESSMENT;
import static uk.candour.acceptance.client.Service.INTAKE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.client.Answer;
import uk.candour.acceptance.client.Applicant;
import uk.candour.acceptance.client.Client;
import uk.candour.acceptance.client.Mail;
import uk.candour.acceptance.client.Robot;
import uk.candour.acceptance.client.Service;
import uk.candour.acceptance.client.Work;
import uk.candour.acceptance.script.Desk;
import uk.candour.acceptance.script.Reply;
import uk.candour.acceptance.script.Script;
import uk.candour.acceptance.script.Words;

/** One request on its way, with everybody who has a hand in it. */
final class Walk {

    static final String SECURITY = "information-security";
    static final String CRIME = "s31(1)(a)";

    private static final Pattern LINK = Pattern.compile("/track/([\\w-]+)");
    private static final String QUESTION =
            "Which endpoint security product do you use, and what does it cost?";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Client client;
    private final String address;
    private final JsonNode receipt;
    private final Desk desk;
    private final Post post;
    private String token;

    private Walk(Candour candour, String address, JsonNode receipt) {
        this.post = new Post(candour.mailbox(), address);
        this.client = candour.client();
        this.address = address;
        this.receipt = receipt;
        this.token = receipt.path("trackingToken").asString("");
        this.desk = new Desk(receipt.path("requestId").asString());
    }

    /** A request sent by the public form's call. */
    static Walk asked(Candour candour) {
        return asked(candour, "wendy." + UUID.randomUUID() + "@example.org");
    }

    /** A request sent from this address. */
    static Walk asked(Candour candour, String address) {
        Answer answer =
                candour.client().applicant().submit(UUID.randomUUID().toString(), request(address));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return new Walk(candour, address, answer.json());
    }

    /** A request that came by post on a day before today and is logged by an officer. */
    static Walk logged(Candour candour, LocalDate receivedOn) {
        String address = "peter." + UUID.randomUUID() + "@example.org";
        ObjectNode body = request(address);
        body.put("channel", "POST").put("receivedOn", receivedOn.toString());
        Answer answer =
                candour.client()
                        .officer()
                        .post(
                                "/intake/api/requests",
                                body.toString(),
                                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return new Walk(candour, address, answer.json());
    }

    private static ObjectNode request(String address) {
        return Applicant.request("Wendy Applicant", address, "Endpoint security", QUESTION);
    }

    String id() {
        return receipt.path("requestId").asString();
    }

    String reference() {
        return receipt.path("reference").asString();
    }

    String address() {
        return address;
    }

    JsonNode receipt() {
        return receipt;
    }

    Desk desk() {
        return desk;
    }

    /** Does the next piece of work of a queue. */
    JsonNode at(Robot robot, Service service, String queue, String body, Object... values) {
        return desk.complete(robot, desk.claim(robot, service, queue), body, values);
    }

    JsonNode at(Robot robot, Service service, String queue, Reply reply) {
        Work work = desk.claim(robot, service, queue);
        Answer done = robot.complete(work, reply.to(work, robot));
        assertThat(done.status()).as("completion in %s: %s", queue, done).isEqualTo(200);
        return done.json();
    }

    JsonNode triage(String body, Object... values) {
        return at(client.officer(), INTAKE, "triage", body, values);
    }

    Walk allocated() {
        triage("{'decision':'ALLOCATE','departments':['%s']}", SECURITY);
        return this;
    }

    Walk searched(Reply found) {
        at(client.assessor(SECURITY), ASSESSMENT, "search", found);
        return this;
    }

    Walk considered(String body, Object... values) {
        at(client.officer(), ASSESSMENT, "consider", body, values);
        return this;
    }

    /** Allocated, searched, and the department's proposals adopted. */
    Walk consideredAfter(Reply found) {
        return allocated().searched(found).considered("{'decision':'ADOPT'}");
    }

    Walk harmAssessed(String likelihood) {
        at(client.assessor(SECURITY), ASSESSMENT, "harm", Script.harm(likelihood));
        return this;
    }

    Walk balanced(String outcome) {
        return balanced(outcome, "");
    }

    /**
     * @param more further members, such as {@code ,'estimateOn':'2027-01-20'}
     */
    Walk balanced(String outcome, String more) {
        at(
                client.adviser(),
                ASSESSMENT,
                "public-interest",
                "{'forDisclosure':[{'factor':'%s','weight':'SOME'}],"
                        + "'forMaintaining':[{'factor':'%s','weight':'SIGNIFICANT'}],"
                        + "'balance':'%s','outcome':'%s'"
                        + more
                        + "}",
                Words.FOR_DISCLOSURE,
                Words.FOR_MAINTAINING,
                Words.BALANCE,
                outcome);
        return this;
    }

    Walk replied() {
        at(client.officer(), ASSESSMENT, "reply", "{}");
        return this;
    }

    /** Signs off what is composed, as it is. */
    Walk approved() {
        at(client.approver(), APPROVAL, "sign-off", Reply.approve());
        return this;
    }

    JsonNode tracked() {
        return client.applicant().track(trackingToken()).json();
    }

    /** The key of the applicant's page; the link in the acknowledgement says it, too. */
    String trackingToken() {
        if (token.isEmpty()) {
            Matcher link = LINK.matcher(mail("/track/", reference()));
            assertThat(link.find()).isTrue();
            token = link.group(1);
        }
        return token;
    }

    /** The case as its officer sees it. */
    JsonNode file() {
        Answer answer = client.officer().get("/intake/api/cases/" + id());
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }

    /** Waits until the case's timeline says so. */
    Walk reaches(String happening) {
        await(reference() + ": " + happening)
                .atMost(PATIENCE)
                .until(() -> happenings().stream().anyMatch(it -> it.contains(happening)));
        return this;
    }

    List<String> happenings() {
        return file().path("timeline").valueStream().map(it -> it.path("what").asString()).toList();
    }

    /** Waits until the applicant's page says this stage. */
    Walk stage(String stage) {
        await(reference() + " is " + stage)
                .atMost(PATIENCE)
                .until(() -> tracked().path("stage").asString(), stage::equals);
        return this;
    }

    /** The case's row on the managers' board; missing when it is not there. */
    JsonNode onTheBoard() {
        return new Board(client.manager()).row(id());
    }

    /** Waits until the board says so of this case. */
    JsonNode onTheBoard(Predicate<JsonNode> as) {
        return await(reference() + " on the board").atMost(PATIENCE).until(this::onTheBoard, as);
    }

    List<Mail> mails() {
        return post.all();
    }

    /** Waits for the email that says all of this, in its text or in its letter, in any case. */
    String mail(String... words) {
        return post.saying(words);
    }
}
