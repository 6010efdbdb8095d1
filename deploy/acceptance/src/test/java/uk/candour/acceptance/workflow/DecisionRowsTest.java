package uk.candour.acceptance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.acceptance.client.Service.APPROVAL;
import static uk.candour.acceptance.client.Service.ASSESSMENT;
import static uk.candour.acceptance.workflow.Walk.CRIME;
import static uk.candour.acceptance.workflow.Walk.SECURITY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.TogetherOnCandour;
import uk.candour.acceptance.client.Answer;
import uk.candour.acceptance.client.Client;
import uk.candour.acceptance.client.Dates;
import uk.candour.acceptance.client.Json;
import uk.candour.acceptance.client.Work;
import uk.candour.acceptance.script.Reply;
import uk.candour.acceptance.script.Words;

/** Exemptions are tested, the public interest is weighed, and a second person signs off. */
@TogetherOnCandour
class DecisionRowsTest {

    private final Candour candour;
    private final Client client;

    DecisionRowsTest(Candour candour) {
        this.candour = candour;
        this.client = candour.client();
    }

    @Test
    @Row(18)
    void eachClaimIsTestedByWhatItsExemptionDemands() {
        Walk walk = Walk.asked(candour).consideredAfter(Reply.finds(CRIME, "s42"));
        walk.harmAssessed("WOULD_BE_LIKELY");
        walk.at(
                client.assessor(SECURITY),
                ASSESSMENT,
                "justification",
                Reply.saying("{'reason':'%s'}", Words.CLASS_REASON));
        walk.balanced("MAINTAIN").replied().approved().stage("REPLIED");

        walk.mail("section 31(1)(a)", Words.HARM, "section 42", Words.CLASS_REASON, Words.BALANCE);
    }

    @Test
    @Row(18)
    void withAnAbsoluteExemptionNoPublicInterestIsWeighed() {
        Walk walk = Walk.asked(candour).consideredAfter(Reply.finds("s21"));
        walk.at(
                client.assessor(SECURITY),
                ASSESSMENT,
                "justification",
                Reply.saying("{'reason':'The register is on our website, page 4.'}"));

        walk.desk().await(client.officer(), ASSESSMENT, "reply");
        assertThat(walk.desk().find(client.adviser(), ASSESSMENT, "public-interest")).isEmpty();
    }

    @Test
    @Row(18)
    void othersAreConsultedWhileTheClockRunsAndTheirViewsStayClosed() {
        Walk walk = Walk.asked(candour).allocated().searched(Reply.finds(CRIME));
        walk.at(client.officer(), ASSESSMENT, "consider", Reply.consult("finance"));
        String views = "A competitor would learn what we pay.";
        int consulted = 0;
        while (walk.desk().find(client.officer(), ASSESSMENT, "consider").isEmpty()) {
            if (walk.desk().find(client.officer(), ASSESSMENT, "consultation").isPresent()) {
                walk.at(
                        client.officer(),
                        ASSESSMENT,
                        "consultation",
                        "{'answer':'OBJECTS','views':'%s'}",
                        views);
                consulted++;
            }
        }

        assertThat(consulted).isPositive();
        Work consider = walk.desk().claim(client.officer(), ASSESSMENT, "consider");
        assertThat(consider.json().toString()).contains(views);
        walk.desk().complete(client.officer(), consider, "{'decision':'ADOPT'}");
        walk.harmAssessed("WOULD_BE_LIKELY").balanced("MAINTAIN").replied().approved();
        assertThat(walk.stage("REPLIED").mail("our reply to your request", Words.HARM))
                .doesNotContain(views);
    }

    @Test
    @Row({19, 20})
    void section36WaitsForTheOpinionOfTheQualifiedPerson() {
        Walk walk = Walk.asked(candour).consideredAfter(Reply.finds("s36(2)(b)(i)"));
        Work opinion = walk.desk().claim(client.qualifiedPerson(), APPROVAL, "opinion");
        assertThat(walk.desk().find(client.adviser(), ASSESSMENT, "public-interest")).isEmpty();

        walk.desk()
                .complete(
                        client.qualifiedPerson(),
                        opinion,
                        "{'engaged':true,'likelihood':'WOULD_BE_LIKELY','reason':'%s'}",
                        Words.OPINION);
        walk.balanced("MAINTAIN").replied().approved().stage("REPLIED");
        walk.mail("section 36(2)(b)(i)", "qualified person", Words.OPINION);
    }

    @Test
    @Row(20)
    void anOpinionThatItIsNotEngagedReleasesTheInformation() {
        Walk walk = Walk.asked(candour).consideredAfter(Reply.finds("s36(2)(b)(i)"));
        walk.at(
                client.qualifiedPerson(),
                APPROVAL,
                "opinion",
                "{'engaged':false,'reason':'The discussion is over.'}");

        walk.replied().approved().stage("REPLIED").reaches("Closed: released in full");
    }

    @Test
    @Row({21, 22, 23})
    void moreTimeForThePublicInterestIsToldAndToldAgainAndThenDecided() {
        Walk walk = Walk.asked(candour).consideredAfter(Reply.finds(CRIME));
        walk.harmAssessed("WOULD_BE_LIKELY");
        LocalDate due = LocalDate.parse(walk.receipt().path("dueOn").asString());
        LocalDate estimate = due.plusDays(14);
        LocalDate later = due.plusDays(28);

        tooSoonAnEstimateIsRefused(walk, due);
        walk.balanced("NOT_DECIDED", ",'estimateOn':'" + estimate + "'").approved();
        walk.mail("section 31(1)(a)", "not decided yet", Dates.inWords(estimate));
        walk.onTheBoard(it -> it.path("dueOn").asString().equals(estimate.toString()));
        assertThat(walk.file().path("deadline").path("dueOn").asString())
                .as("the statutory date stays")
                .isEqualTo(due.toString());

        walk.balanced("NOT_DECIDED", ",'estimateOn':'" + later + "'").approved();
        walk.mail("sorry", Dates.inWords(later));
        walk.onTheBoard(it -> it.path("dueOn").asString().equals(later.toString()));

        walk.balanced("MAINTAIN").replied().approved().stage("REPLIED");
        walk.mail("section 31(1)(a)", Words.BALANCE);
    }

    private void tooSoonAnEstimateIsRefused(Walk walk, LocalDate due) {
        Work work = walk.desk().claim(client.adviser(), ASSESSMENT, "public-interest");
        Answer refused =
                client.adviser()
                        .complete(
                                work,
                                Json.object(
                                        "{'forDisclosure':[{'factor':'%s','weight':'SOME'}],"
                                                + "'forMaintaining':[],'balance':'Not yet.',"
                                                + "'outcome':'NOT_DECIDED','estimateOn':'%s'}",
                                        Words.FOR_DISCLOSURE, due));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("estimateOn");
        client.adviser().release(work);
    }

    @Test
    @Row(24)
    void aDraftThatLacksWhatTheNoticeNeedsIsRefusedBeforeSignOff() {
        Walk walk = Walk.asked(candour).consideredAfter(Reply.finds(CRIME));
        Work harm = walk.desk().claim(client.assessor(SECURITY), ASSESSMENT, "harm");

        Answer refused =
                client.assessor(SECURITY)
                        .complete(
                                harm,
                                Json.object(
                                        "{'interest':'%s','harm':'%s','causalLink':'%s'}",
                                        Words.INTEREST, Words.HARM, Words.LINK));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("likelihood");
        assertThat(walk.desk().find(client.approver(), APPROVAL, "sign-off")).isEmpty();
    }

    @Test
    @Row(25)
    void whatIsReturnedGoesBackToItsDeskAndOnlyAnotherPersonApproves() {
        Walk walk = Walk.asked(candour).consideredAfter(Reply.finds()).replied();
        walk.at(client.approver(), APPROVAL, "sign-off", Reply.returned("REPLY"));

        Work reply = walk.desk().claim(client.officer(), ASSESSMENT, "reply");
        assertThat(reply.json().toString()).contains(Words.COMMENT);
        walk.desk().complete(client.officer(), reply, "{'advice':'See our asset policy.'}");
        Work signOff = walk.desk().await(client.approver(), APPROVAL, "sign-off");
        assertThat(client.officer().claim(signOff).status()).isIn(403, 404);
        walk.approved().stage("REPLIED");
        walk.mail("See our asset policy.");
    }
}
