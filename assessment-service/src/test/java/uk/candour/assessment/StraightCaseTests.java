package uk.candour.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.assessment.People.IAN;
import static uk.candour.assessment.People.OLIVIA;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.AssessmentEvent.ReplyDrafted;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.platform.servers.RealServers;

@RealServers
@SpringBootTest(webEnvironment = WebEnvironment.MOCK)
@Import(OneCase.class)
class StraightCaseTests {

    private final UUID request = UUID.randomUUID();

    @Autowired private OneCase it;

    @Test
    void recordsThatNothingIsHeldFromSearchToReply() {
        UUID triage = it.triaged(request, "Which products are used?");

        UUID search = it.tell("assessmentCommands", search(triage));
        UUID found =
                it.complete(
                        search,
                        IAN,
                        "{'searches':[{'where':'Shared drive','terms':'products','minutes':20}],"
                                + "'items':[{'item':1,'held':false}]}");
        UUID consider =
                it.tell(
                        "assessmentCommands",
                        new ConsiderRequest(request, triage, List.of(found), null, null));
        UUID considered = it.complete(consider, OLIVIA, "{'decision':'ADOPT'}");
        UUID reply = it.tell("assessmentCommands", reply(triage, found, considered));
        UUID drafted = it.complete(reply, OLIVIA, "{}");

        assertThat(it.event(found, SearchCompleted.class).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.held()).isFalse());
        assertThat(it.event(considered, RequestConsidered.class).items())
                .singleElement()
                .extracting("decision")
                .isEqualTo(ItemDecision.NOT_HELD);
        assertThat(it.event(drafted, ReplyDrafted.class).items())
                .singleElement()
                .satisfies(item -> assertThat(item.release()).isEmpty());
    }

    private SearchRecords search(UUID triage) {
        return new SearchRecords(request, triage, "information-security", null, null);
    }

    private DraftReply reply(UUID triage, UUID found, UUID considered) {
        return new DraftReply(
                request,
                triage,
                List.of(found),
                considered,
                List.of(new ItemOutcome(1, ItemDecision.NOT_HELD, List.of())),
                null,
                null);
    }
}
