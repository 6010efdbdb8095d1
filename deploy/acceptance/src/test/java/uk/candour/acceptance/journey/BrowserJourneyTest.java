package uk.candour.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.candour.acceptance.AloneOnCandour;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.browser.Browsers;
import uk.candour.acceptance.browser.Colleague;
import uk.candour.acceptance.browser.Window;
import uk.candour.acceptance.client.Mail;
import uk.candour.acceptance.script.Words;

/** The same journey by hand: every person at a browser of their own, a picture of every page. */
@AloneOnCandour
class BrowserJourneyTest {

    private static final String QUESTION = "Which endpoint security product do you use?";

    private final Candour candour;
    private final String address = "wendy." + UUID.randomUUID() + "@example.org";
    private String reference = "";
    private String trackingUrl = "";

    BrowserJourneyTest(Candour candour) {
        this.candour = candour;
    }

    @Test
    void aRequestBecomesAReasonedLetterInTheApplicantsMailbox() {
        try (Browsers browsers = new Browsers(candour.origin())) {
            theApplicantAsks(browsers);
            theOfficerSendsItToTwoDepartments(browsers);
            theDepartmentSearches(browsers, "ian.infosec", "s31(1)(a)");
            theDepartmentSearches(browsers, "fiona.finance", "s43(2)");
            theOfficerConsiders(browsers);
            theDepartmentRecordsTheHarm(browsers, "ian.infosec");
            theDepartmentRecordsTheHarm(browsers, "fiona.finance");
            theAdviserWeighsThePublicInterest(browsers);
            theOfficerWordsTheReply(browsers, "reply");
            theManagerSeesIt(browsers);
            theApproverReturnsIt(browsers);
            theOfficerWordsTheReply(browsers, "reply-again");
            theApproverApproves(browsers);
            theApplicantReadsTheReply(browsers);
        }
    }

    private void theApplicantAsks(Browsers browsers) {
        try (Window window = browsers.open()) {
            window.go("/").look("start");
            window.page().getByText("Start now").click();
            window.press("Continue").look("ask-information-errors");
            window.enter("subject", "Endpoint security").enter("text", QUESTION);
            window.look("ask-information").press("Continue");
            window.enter("applicant.name", "Wendy Applicant").look("ask-name").press("Continue");
            window.enter("applicant.email", address).look("ask-email").press("Continue");
            window.sees(QUESTION).look("ask-check").press("Send request");
            reference = window.page().locator(".candour-reference").first().innerText();
            window.look("ask-sent").follow("See how far your request is");
            trackingUrl = window.page().url();
            window.sees(reference).look("track");
            for (String page : List.of("privacy", "cookies", "accessibility")) {
                window.go("/" + page).look(page);
            }
        }
    }

    private void theOfficerSendsItToTwoDepartments(Browsers browsers) {
        try (var olivia = new Colleague(browsers, "olivia.officer", "/intake", reference)) {
            olivia.take("triage")
                    .enter("decision", "ALLOCATE")
                    .enter("departments[]", "information-security")
                    .enter("departments[]", "finance");
            olivia.finish("triage");
        }
    }

    private void theDepartmentSearches(Browsers browsers, String name, String limb) {
        try (var assessor = new Colleague(browsers, name, "/assessment", reference)) {
            Window window = assessor.take("search");
            assertThat(window.page().content()).contains(QUESTION).doesNotContain("Wendy", address);
            window.enter("searches[0].where", "Asset register")
                    .enter("searches[0].terms", "endpoint")
                    .enter("searches[0].minutes", "20")
                    .enter("items[0].held", "true")
                    .enter("items[0].answer", Words.ANSWER)
                    .enter("items[0].proposals[0].limb", limb);
            assessor.finish("search-" + name);
        }
    }

    private void theOfficerConsiders(Browsers browsers) {
        try (var olivia = new Colleague(browsers, "olivia.officer", "/assessment", reference)) {
            olivia.take("consider").sees(Words.ANSWER);
            olivia.finish("consider");
        }
    }

    private void theDepartmentRecordsTheHarm(Browsers browsers, String name) {
        try (var assessor = new Colleague(browsers, name, "/assessment", reference)) {
            assessor.take("harm")
                    .enter("interest", Words.INTEREST)
                    .enter("harm", Words.HARM)
                    .enter("causalLink", Words.LINK)
                    .enter("likelihood", "WOULD_BE_LIKELY");
            assessor.finish("harm-" + name);
        }
    }

    private void theAdviserWeighsThePublicInterest(Browsers browsers) {
        try (var adam = new Colleague(browsers, "adam.adviser", "/assessment", reference)) {
            adam.take("public-interest")
                    .sees(Words.HARM)
                    .enter("forDisclosure[0].factor", Words.FOR_DISCLOSURE)
                    .enter("forDisclosure[0].weight", "SOME")
                    .enter("forMaintaining[0].factor", Words.FOR_MAINTAINING)
                    .enter("forMaintaining[0].weight", "SIGNIFICANT")
                    .enter("balance", Words.BALANCE)
                    .enter("outcome", "MAINTAIN");
            adam.finish("public-interest");
        }
    }

    private void theOfficerWordsTheReply(Browsers browsers, String picture) {
        try (var olivia = new Colleague(browsers, "olivia.officer", "/assessment", reference)) {
            olivia.take("reply").enter("advice", "The asset policy is on our website.");
            olivia.finish(picture);
        }
    }

    private void theManagerSeesIt(Browsers browsers) {
        try (Window window = browsers.open()) {
            window.go("/approval/deadlines").signIn("maria.manager");
            window.sees(reference).look("deadlines");
        }
    }

    private void theApproverReturnsIt(Browsers browsers) {
        try (var anna = new Colleague(browsers, "anna.approver", "/approval", reference)) {
            anna.take("sign-off").sees(Words.HARM).sees(Words.BALANCE);
            anna.window().lookAt("iframe", "sign-off-letter");
            anna.window().enter("decision", "RETURN").enter("to", "REPLY");
            anna.window().enter("comment", "Please say where the policy can be found.");
            anna.finish("sign-off-return", "Record your decision");
        }
    }

    private void theApproverApproves(Browsers browsers) {
        try (var anna = new Colleague(browsers, "anna.approver", "/approval", reference)) {
            anna.take("sign-off").sees("Please say where the policy can be found.");
            anna.window().enter("decision", "APPROVE");
            anna.finish("sign-off-approve", "Record your decision");
        }
    }

    private void theApplicantReadsTheReply(Browsers browsers) {
        List<Mail> mails =
                await("two emails")
                        .atMost(Duration.ofSeconds(60))
                        .until(() -> candour.mailbox().of(address), it -> it.size() == 2);
        assertThat(mails.getLast().attachments().getFirst().words())
                .contains("31(1)(a)", "43(2)", Words.HARM, Words.BALANCE, "internal review");
        try (Window window = browsers.open()) {
            window.go(trackingUrl).look("track-replied");
            window.go("/mailbox").look("mailbox");
        }
    }
}
