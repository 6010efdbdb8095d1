package uk.candour.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.candour.assessment.People.ADAM;
import static uk.candour.assessment.People.IAN;
import static uk.candour.assessment.People.OLIVIA;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.ReviewRequest;
import uk.candour.contract.Document;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.ItemReview;
import uk.candour.contract.NotificationEvent.Manifest;
import uk.candour.contract.NotificationEvent.ResponseComposed;
import uk.candour.contract.Question;
import uk.candour.contract.RequestReviewed;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReviewOutcome;
import uk.candour.platform.login.Person;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.servers.RealServers;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.web.Forbidden;

/** Somebody who took no part in a reply looks at it again. */
@RealServers
@SpringBootTest
@Import(OneCase.class)
class ReviewTests {

    private static final Person RITA = reviewer("rita");
    private static final Document LETTER =
            new Document("e".repeat(64), "reply.pdf", "application/pdf", 1);
    private static final String REVIEW =
            "{'complaint':'Too much is withheld.','items':[{'item':1,'reasons':'I looked afresh.',%s}]}";

    private final UUID request = UUID.randomUUID();

    @Autowired private OneCase it;
    @Autowired private JdbcClient jdbc;

    private UUID triage;
    private UUID found;
    private UUID considered;
    private UUID harm;
    private UUID balance;
    private UUID reply;
    private UUID claim;

    @BeforeEach
    void aReplyThatWithholdsIsSent() {
        triage = it.triaged(request, "Which products are used?");
        found = it.found(request, triage);
        considered =
                it.complete(
                        it.command(
                                new ConsiderRequest(request, triage, List.of(found), null, null)),
                        OLIVIA,
                        "{'decision':'ADOPT'}");
        claim = it.claims(considered).getFirst().claimId();
        harm =
                it.complete(
                        new TheProcess(it).harm(request, considered),
                        IAN,
                        "{'interest':'crime','harm':'They would pass it.','causalLink':'It narrows"
                                + " the attack.','likelihood':'WOULD'}");
        balance =
                it.complete(
                        new TheProcess(it).balance(request, considered, harm),
                        ADAM,
                        "{'forDisclosure':[{'factor':'Openness','weight':'SOME'}],'forMaintaining':"
                                + "[{'factor':'Safety','weight':'SIGNIFICANT'}],'balance':'Safety"
                                + " outweighs.','outcome':'MAINTAIN'}");
        reply =
                it.complete(
                        new TheProcess(it)
                                .reply(
                                        request,
                                        triage,
                                        List.of(found),
                                        considered,
                                        ItemDecision.WITHHOLD,
                                        claim),
                        OLIVIA,
                        "{}");
    }

    @Test
    void showsTheWholeFileAndTheReplyAsItWasSent() {
        UUID review = review(false, null, claim);

        var view = it.view(review, RITA);

        assertThat(view.at("/reply/0/name").asString()).isEqualTo("reply.pdf");
        assertThat(view.at("/items/0/claims/0/harm/harm/text").asString())
                .isEqualTo("They would pass it.");
        assertThat(view.at("/items/0/balances/0/balance/text").asString())
                .isEqualTo("Safety outweighs.");
        assertThat(view.at("/prefill/items/0/claims/0/limb").asString()).isEqualTo("s31(1)(a)");
        assertThat(view.at("/mayReview").asBoolean()).isTrue();
        assertThat(it.view(review, reviewer("ian")).at("/mayReview").asBoolean()).isFalse();
    }

    @Test
    void upholdsTheDecisionAsItWas() {
        ItemReview item = reviewed("'outcome':'UPHELD'");

        assertThat(item.decision()).isEqualTo(ItemDecision.WITHHOLD);
        assertThat(item.claims()).extracting("claimId").containsExactly(claim);
    }

    @Test
    void releasesWhatWasFoundBefore() {
        ItemReview item = reviewed("'outcome':'OVERTURNED','decision':'RELEASE'");

        assertThat(item.outcome()).isEqualTo(ReviewOutcome.OVERTURNED);
        assertThat(item.claims()).isEmpty();
        assertThat(item.text()).extracting("text").isEqualTo("A product.");
    }

    @Test
    void correctsTheExemptionReliedOn() {
        ItemReview item =
                reviewed(
                        "'outcome':'PART_UPHELD','decision':'WITHHOLD','claims':[{'limb':'s43(2)'}]");

        assertThat(item.claims())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.limb()).isEqualTo("s43(2)");
                    assertThat(it.claimId()).isNotEqualTo(claim);
                    assertThat(it.department()).isEqualTo("information-security");
                });
    }

    @Test
    void keepsOffWhoeverWroteOrApprovedThatReply() {
        UUID review = review(false, null, claim);

        for (String hand : List.of("olivia", "ian", "adam", "anna")) {
            assertThatThrownBy(() ->
                            it.complete(
                                    review, reviewer(hand), REVIEW.formatted("'outcome':'UPHELD'")))
                    .isInstanceOf(Forbidden.class)
                    .hasMessageContaining("took no part");
        }
        assertThatThrownBy(() -> insert("anna"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("cannot review it");
        insert("rita");
    }

    private void insert(String sub) {
        jdbc.sql("insert into review_hand (request_id, iss, sub) values (:request, :iss, :sub)")
                .param("request", request)
                .param("iss", SignedIn.ISSUER)
                .param("sub", sub)
                .update();
    }

    @Test
    void saysAllThatIsWrongWithAnAnswer() {
        UUID review = review(false, null, claim);

        assertThat(refused(review, "{}")).containsOnlyKeys("complaint", "items");
        assertThat(refused(review, "{'items':[{'item':1,'outcome':'LATE_ONLY'}]}"))
                .containsKeys("items[0].reasons", "items[0].outcome");
        assertThat(refused(review, REVIEW.formatted("'outcome':'UPHELD','decision':'RELEASE'")))
                .containsOnlyKeys("items[0].outcome");
        assertThat(
                        refused(
                                review,
                                REVIEW.formatted(
                                        "'outcome':'OVERTURNED','decision':'RELEASE','claims':[{'limb':'s42(1)'}]")))
                .containsKey("items[0].claims");
    }

    @Test
    void opensAgainWithWhatFell() {
        UUID first =
                it.complete(
                        review(true, null, claim), RITA, REVIEW.formatted("'outcome':'LATE_ONLY'"));

        var view = it.view(review(true, first), RITA);

        assertThat(view.at("/fallen/0").asString()).isEqualTo("section 31(1)(a)");
        assertThat(view.at("/prefill/items/0/outcome").asString()).isEqualTo("LATE_ONLY");
        assertThat(view.at("/items/0/decision").asString())
                .as("what the reply said")
                .isEqualTo("WITHHOLD");
    }

    @Test
    void leavesNothingUndecidedInAReview() {
        UUID reviewed =
                it.complete(
                        review(false, null, claim), RITA, REVIEW.formatted("'outcome':'UPHELD'"));
        UUID weigh =
                it.command(
                        new BalancePublicInterest(
                                request,
                                reviewed,
                                1,
                                Question.DISCLOSE,
                                List.of(claim),
                                List.of(harm),
                                null,
                                null));

        assertThat(refused(weigh, ADAM, "{'outcome':'NOT_DECIDED','balance':'Hard.'}"))
                .containsOnlyKeys("outcome");
    }

    private ItemReview reviewed(String item) {
        UUID reviewed = it.complete(review(false, null, claim), RITA, REVIEW.formatted(item));
        return it.event(reviewed, RequestReviewed.class).items().getFirst();
    }

    private UUID review(boolean late, @Nullable UUID previous, UUID... standing) {
        UUID approval =
                it.tell(
                        "approvalEvents",
                        new ResponseApproved(
                                request, new Actor(SignedIn.ISSUER, "anna"), "b".repeat(64)));
        UUID pack =
                it.tell(
                        "notificationEvents",
                        new ResponseComposed(
                                request,
                                ResponseKind.FINAL,
                                "b".repeat(64),
                                LETTER.sha256(),
                                new Manifest(LETTER, LETTER, LETTER, List.of(), UUID.randomUUID()),
                                List.of()));
        return it.command(
                new ReviewRequest(
                        request,
                        UUID.randomUUID(),
                        triage,
                        List.of(found),
                        considered,
                        List.of(harm),
                        List.of(balance),
                        reply,
                        List.of(new ItemOutcome(1, ItemDecision.WITHHOLD, List.of(standing))),
                        pack,
                        approval,
                        late,
                        previous,
                        null));
    }

    private Map<String, String> refused(UUID work, String answer) {
        return refused(work, RITA, answer);
    }

    private Map<String, String> refused(UUID work, Person by, String answer) {
        try {
            it.complete(work, by, answer);
        } catch (FieldErrors refused) {
            return refused.byField();
        }
        throw new AssertionError("it was taken");
    }

    private static Person reviewer(String name) {
        return new Person(SignedIn.ISSUER, name, name, Set.of("reviewer"), null);
    }
}
