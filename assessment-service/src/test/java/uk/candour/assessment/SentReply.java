package uk.candour.assessment;

import static uk.candour.assessment.People.ADAM;
import static uk.candour.assessment.People.IAN;
import static uk.candour.assessment.People.OLIVIA;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.ReviewRequest;
import uk.candour.contract.Document;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.ItemReview;
import uk.candour.contract.NotificationEvent.Manifest;
import uk.candour.contract.NotificationEvent.ResponseComposed;
import uk.candour.contract.RequestReviewed;
import uk.candour.contract.ResponseKind;
import uk.candour.platform.login.Person;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.servers.RealServers;
import uk.candour.platform.web.FieldErrors;

/** A reply that withholds was sent, and its review can be asked for. */
@RealServers
@SpringBootTest
@Import(OneCase.class)
abstract class SentReply {

    static final Person RITA = reviewer("rita");
    private static final Document LETTER =
            new Document("e".repeat(64), "reply.pdf", "application/pdf", 1);
    static final String REVIEW =
            "{'complaint':'Too much is withheld.','items':[{'item':1,'reasons':'I looked afresh.',%s}]}";

    final UUID request = UUID.randomUUID();

    @Autowired OneCase it;

    private UUID triage;
    private UUID found;
    private UUID considered;
    UUID harm;
    private UUID balance;
    private UUID reply;
    UUID claim;

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

    ItemReview reviewed(String item) {
        UUID reviewed = it.complete(review(false, null, claim), RITA, REVIEW.formatted(item));
        return it.event(reviewed, RequestReviewed.class).items().getFirst();
    }

    UUID review(boolean late, @Nullable UUID previous, UUID... standing) {
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

    Map<String, String> refused(UUID work, String answer) {
        return refused(work, RITA, answer);
    }

    Map<String, String> refused(UUID work, Person by, String answer) {
        try {
            it.complete(work, by, answer);
        } catch (FieldErrors refused) {
            return refused.byField();
        }
        throw new AssertionError("it was taken");
    }

    static Person reviewer(String name) {
        return new Person(SignedIn.ISSUER, name, name, Set.of("reviewer"), null);
    }
}
