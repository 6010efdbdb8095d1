package uk.candour.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.candour.acceptance.client.Service.APPROVAL;
import static uk.candour.acceptance.client.Service.ASSESSMENT;
import static uk.candour.acceptance.client.Service.INTAKE;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.AloneOnCandour;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.client.Answer;
import uk.candour.acceptance.client.Applicant;
import uk.candour.acceptance.client.Client;
import uk.candour.acceptance.client.Dates;
import uk.candour.acceptance.client.Mail;
import uk.candour.acceptance.client.Robot;
import uk.candour.acceptance.client.Work;
import uk.candour.acceptance.script.Desk;
import uk.candour.acceptance.script.Words;

/** One request for information that two departments refuse in part, by API alone. */
@AloneOnCandour
class ApiJourneyTest {

    private static final String SECURITY = "information-security";

    private final Candour candour;
    private final Client staff;
    private final Robot officer;
    private final String address = "wendy." + UUID.randomUUID() + "@example.org";
    private JsonNode receipt;
    private Desk desk;

    ApiJourneyTest(Candour candour) {
        this.candour = candour;
        this.staff = candour.client();
        this.officer = staff.officer();
    }

    @BeforeEach
    void submit() {
        Answer answer =
                staff.applicant()
                        .submit(
                                UUID.randomUUID().toString(),
                                Applicant.request(
                                        "Wendy Applicant",
                                        address,
                                        "Endpoint security",
                                        "Which endpoint security product do you use?"));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        receipt = answer.json();
        desk = new Desk(receipt.path("requestId").asString());
    }

    @Test
    void aRequestBecomesAReasonedLetterInTheApplicantsMailbox() {
        theAcknowledgementSaysWhenTheAnswerIsDueAndWhereToFollowIt();
        theOfficerSendsTheConfirmedWordingToTwoDepartments();
        bothDepartmentsSearchAndProposeExemptions();
        desk.complete(officer, desk.claim(officer, ASSESSMENT, "consider"), "{'decision':'ADOPT'}");
        bothDepartmentsRecordTheHarm();
        theAdviserWeighsThePublicInterest();
        desk.complete(officer, desk.claim(officer, ASSESSMENT, "reply"), "{}");
        theManagerSeesTheCaseOnTheBoard();
        theApproverReturnsItOnceAndThenApproves();
        theMailboxHoldsExactlyTwoEmailsAndTheLetterGivesItsReasons();
    }

    private void theAcknowledgementSaysWhenTheAnswerIsDueAndWhereToFollowIt() {
        Mail acknowledgement = awaitMails(1).getFirst();
        String words = acknowledgement.subject() + acknowledgement.text();
        assertThat(words)
                .contains(receipt.path("reference").asString())
                .contains(receipt.path("trackingUrl").asString());
        assertThat(words).contains(Dates.inWords(receipt.path("dueOn").asString()));
        assertThat(track().path("reference")).isEqualTo(receipt.path("reference"));
        assertThat(track().path("dueOn")).isEqualTo(receipt.path("dueOn"));
    }

    private void theOfficerSendsTheConfirmedWordingToTwoDepartments() {
        desk.complete(
                officer,
                desk.claim(officer, INTAKE, "triage"),
                "{'decision':'ALLOCATE','departments':['information-security','finance'],"
                        + "'items':['Which endpoint security product is in use?']}");
    }

    private void bothDepartmentsSearchAndProposeExemptions() {
        search(SECURITY, "s31(1)(a)");
        search("finance", "s43(2)");
    }

    private void search(String department, String limb) {
        Robot assessor = staff.assessor(department);
        Work work = desk.claim(assessor, ASSESSMENT, "search");
        assertThat(work.json().toString())
                .contains("Which endpoint security product is in use?")
                .doesNotContain("Wendy")
                .doesNotContain(address);
        desk.complete(
                assessor,
                work,
                "{'searches':[{'where':'Asset register','terms':'endpoint','minutes':20}],"
                        + "'items':[{'item':1,'held':true,'answer':'%s',"
                        + "'proposals':[{'limb':'%s'}]}]}",
                Words.ANSWER,
                limb);
    }

    private void bothDepartmentsRecordTheHarm() {
        for (String department : List.of(SECURITY, "finance")) {
            Robot assessor = staff.assessor(department);
            desk.complete(
                    assessor,
                    desk.claim(assessor, ASSESSMENT, "harm"),
                    "{'interest':'%s','harm':'%s','causalLink':'%s','likelihood':'WOULD_BE_LIKELY'}",
                    Words.INTEREST,
                    Words.HARM,
                    Words.LINK);
        }
    }

    private void theAdviserWeighsThePublicInterest() {
        Robot adviser = staff.adviser();
        desk.complete(
                adviser,
                desk.claim(adviser, ASSESSMENT, "public-interest"),
                "{'forDisclosure':[{'factor':'%s','weight':'SOME'}],"
                        + "'forMaintaining':[{'factor':'%s','weight':'SIGNIFICANT'}],"
                        + "'balance':'%s','outcome':'MAINTAIN'}",
                Words.FOR_DISCLOSURE,
                Words.FOR_MAINTAINING,
                Words.BALANCE);
    }

    private void theManagerSeesTheCaseOnTheBoard() {
        await("the case on the board")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(staff.manager().get("/approval/api/deadlines").text())
                                .contains(receipt.path("reference").asString()));
    }

    private void theApproverReturnsItOnceAndThenApproves() {
        Robot approver = staff.approver();
        Work first = desk.claim(approver, APPROVAL, "sign-off");
        assertThat(first.json().path("packSha256").asString()).hasSize(64);
        assertThat(first.json().path("letterSha256").asString()).hasSize(64);
        assertThat(first.json().toString()).contains(Words.HARM, Words.BALANCE);
        desk.complete(
                approver,
                first,
                "{'decision':'RETURN','to':'REPLY','comment':'Please add where to look next.'}");

        Work again = desk.claim(officer, ASSESSMENT, "reply");
        assertThat(again.json().toString()).contains("Please add where to look next.");
        desk.complete(officer, again, "{'advice':'The asset policy is on our website.'}");

        Work second = desk.claim(approver, APPROVAL, "sign-off");
        desk.complete(
                approver,
                second,
                "{'decision':'APPROVE','packSha256':'%s'}",
                second.json().path("packSha256").asString());
    }

    private void theMailboxHoldsExactlyTwoEmailsAndTheLetterGivesItsReasons() {
        Mail reply = awaitMails(2).getLast();
        await("the tracking page to say so")
                .atMost(Duration.ofSeconds(20))
                .until(() -> List.of("REPLIED", "CLOSED").contains(stage()));
        assertThat(candour.mailbox().of(address)).hasSize(2);
        assertThat(reply.attachments()).hasSize(1);
        assertThat(reply.attachments().getFirst().type()).isEqualToIgnoringCase("application/pdf");
        assertThat(reply.attachments().getFirst().words())
                .contains(receipt.path("reference").asString())
                .containsIgnoringCase("hold")
                .contains("31(1)(a)", "43(2)")
                .contains(Words.HARM, Words.LINK)
                .contains(Words.FOR_DISCLOSURE, Words.FOR_MAINTAINING, Words.BALANCE)
                .contains("The asset policy is on our website.")
                .containsIgnoringCase("internal review")
                .containsIgnoringCase("Information Commissioner")
                .doesNotContain(Words.ANSWER);
    }

    private List<Mail> awaitMails(int number) {
        return await(number + " emails")
                .atMost(Duration.ofSeconds(40))
                .until(() -> candour.mailbox().of(address), mails -> mails.size() >= number);
    }

    private JsonNode track() {
        return staff.applicant().track(receipt.path("trackingToken").asString()).json();
    }

    private String stage() {
        return track().path("stage").asString();
    }
}
