package uk.candour.acceptance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.acceptance.client.Service.APPROVAL;
import static uk.candour.acceptance.client.Service.ASSESSMENT;
import static uk.candour.acceptance.client.Service.INTAKE;
import static uk.candour.acceptance.workflow.Walk.SECURITY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.TogetherOnCandour;
import uk.candour.acceptance.client.Client;
import uk.candour.acceptance.client.Dates;
import uk.candour.acceptance.client.Work;
import uk.candour.acceptance.script.Reply;
import uk.candour.acceptance.script.Words;

/** What the officer can do with a request before a department sees it. */
@TogetherOnCandour
class TriageRowsTest {

    private final Candour candour;
    private final Client client;

    TriageRowsTest(Candour candour) {
        this.candour = candour;
        this.client = candour.client();
    }

    @Test
    @Row(3)
    void whatIsNoRequestForInformationIsDealtWithAsWhatItIs() {
        Walk walk = Walk.asked(candour);
        walk.triage(
                "{'decision':'REDIRECT','as':'BUSINESS_AS_USUAL','next':'%s'}",
                "Our service desk answers you this week.");

        walk.mail("Our service desk answers you this week.");
        walk.reaches("Closed: dealt with in another way").stage("CLOSED");
    }

    @Test
    @Row(4)
    void whatIsNoRequestIsSentBackWithAdvice() {
        Walk walk = Walk.asked(candour);
        walk.at(client.officer(), INTAKE, "triage", Reply.invalid());

        walk.mail("section 8", Words.ADVICE);
        walk.reaches("Closed: invalid").stage("CLOSED");
    }

    @Test
    @Row({5, 6})
    void anAnswerToWhatWasAskedStartsTheClockAnew() {
        Walk walk = Walk.logged(candour, Dates.today().minusDays(7));
        String before = walk.file().path("deadline").path("dueOn").asString();
        walk.at(client.officer(), INTAKE, "triage", Reply.clarify());
        walk.mail(Words.QUESTION);
        walk.stage("WAITING_FOR_YOU");
        assertThat(walk.onTheBoard(it -> it.path("band").isNull()).path("due").asString())
                .contains("waiting for the applicant");

        assertThat(client.applicant().clarify(walk.trackingToken(), Words.CLARIFICATION).status())
                .isEqualTo(202);
        walk.reaches("The applicant said what they mean").stage("RECEIVED");

        String after = walk.file().path("deadline").path("dueOn").asString();
        assertThat(LocalDate.parse(after)).isAfter(before);
        walk.mail(Dates.inWords(after));
        walk.desk().await(client.officer(), INTAKE, "triage");
    }

    @Test
    @Row(7)
    void whoDoesNotAnswerIsRemindedAndThenToldThatTheRequestIsClosed() {
        Time time = new Time(candour);
        Walk walk = Walk.asked(candour);
        walk.at(client.officer(), INTAKE, "triage", Reply.clarify());
        walk.stage("WAITING_FOR_YOU");

        time.rings(walk, "boundaryEvent_ReminderDue");
        walk.mail("waiting for your answer", Words.QUESTION);
        time.rings(walk, "boundaryEvent_LapseDue");

        walk.reaches("Closed: unclear").stage("CLOSED");
        walk.mail("we have closed");
        assertThat(client.applicant().clarify(walk.trackingToken(), "Too late.").status())
                .isEqualTo(409);
    }

    @Test
    @Row(8)
    void aVexatiousRequestIsRefusedWithSignOff() {
        Walk walk = Walk.asked(candour);
        walk.at(client.officer(), INTAKE, "triage", Reply.refuse("s14(1)"));

        walk.approved().stage("REPLIED");
        walk.mail("section 14(1)", Words.REFUSAL, "internal review", "Information Commissioner");
    }

    @Test
    @Row(9)
    void aRequestForAnotherAuthorityIsPointedThere() {
        Walk walk = Walk.asked(candour);
        walk.at(client.officer(), INTAKE, "triage", Reply.transfer("Demoshire Police"));

        walk.mail("Demoshire Police");
        walk.reaches("Closed: transferred").stage("CLOSED");
    }

    @Test
    @Row(10)
    void aRequestGoesToTheDepartmentsThatHaveTheirDay() {
        Walk walk = Walk.asked(candour);
        walk.triage("{'decision':'ALLOCATE','departments':['%s','finance']}", SECURITY);

        String due = walk.receipt().path("dueOn").asString();
        for (String department : new String[] {SECURITY, "finance"}) {
            Work work = walk.desk().claim(client.assessor(department), ASSESSMENT, "search");
            assertThat(work.json().path("dueOn").asString()).isEqualTo(due);
            assertThat(work.json().path("answerBy").asString())
                    .as("the authority's own target")
                    .isEqualTo(workingDay(10, walk));
        }
        assertThat(walk.onTheBoard(it -> it.path("departments").size() == 2).path("stage"))
                .hasToString("\"SEARCH\"");
    }

    private static String workingDay(int number, Walk walk) {
        return walk.file()
                .path("deadline")
                .path("explanation")
                .valueStream()
                .filter(it -> it.path("counted").asBoolean())
                .skip(number - 1L)
                .findFirst()
                .orElseThrow()
                .path("date")
                .asString();
    }

    @Test
    @Row(30)
    void aDuplicateIsClosedAndTheOtherRequestGoesOn() {
        Walk first = Walk.asked(candour);
        Walk second = Walk.asked(candour, first.address());
        second.triage("{'decision':'DUPLICATE','of':'%s'}", first.reference());

        second.reaches("Closed: duplicate").stage("CLOSED");
        second.mail("We are answering this under " + first.reference());
        assertThat(first.tracked().path("stage").asString()).isIn("RECEIVED", "BEING_CONSIDERED");
        assertThat(first.desk().find(client.approver(), APPROVAL, "sign-off")).isEmpty();
    }
}
