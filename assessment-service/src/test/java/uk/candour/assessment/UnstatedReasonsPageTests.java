package uk.candour.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.Text;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.servers.RealServers;

/** A reply to a request whose reasons cannot be stated. */
@RealServers
@SpringBootTest
@AutoConfigureMockMvc
@Import(OneCase.class)
class UnstatedReasonsPageTests {

    private static final SignedIn OLIVIA = SignedIn.as("olivia", "officer");

    private final UUID request = UUID.randomUUID();

    @Autowired private OneCase it;
    @Autowired private MockMvc mvc;

    /**
     * FOIA s.17(4): silence about reasons is recorded, never printed, and then goes with the reply.
     */
    @Test
    void recordsWhyAReasonCannotBeStated() throws Exception {
        UUID triage = it.triaged(request, "Which products are used?");
        UUID considered = it.considered(request, triage);
        UUID assess = new TheProcess(it).harm(request, considered);
        String closed = "{'text':'Secret','closed':true}";
        it.complete(
                assess,
                People.IAN,
                "{'interest':%1$s,'harm':%1$s,'causalLink':%1$s,'likelihood':'WOULD'}"
                        .formatted(closed));
        UUID claim = it.claims(considered).getFirst().claimId();
        UUID reply =
                it.command(
                        new DraftReply(
                                request,
                                triage,
                                List.of(),
                                considered,
                                List.of(new ItemOutcome(1, ItemDecision.WITHHOLD, List.of(claim))),
                                null,
                                null));

        Browser olivia = new Browser(mvc, OLIVIA).take(it.work(reply).id());
        assertThat(olivia.save().getStatus()).isEqualTo(422);
        assertThat(olivia.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#items-0-unstated");
        olivia.type("items[0].unstated.text", "It would name a source.");
        assertThat(olivia.save().getRedirectedUrl()).isEqualTo("/work");

        assertThat(it.event(it.announced(reply), ReplyDrafted.class).items().getFirst().unstated())
                .isEqualTo(Text.closed("It would name a source."));
    }
}
