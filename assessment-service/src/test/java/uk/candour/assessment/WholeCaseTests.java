package uk.candour.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.candour.assessment.People.ADAM;
import static uk.candour.assessment.People.FIONA;
import static uk.candour.assessment.People.IAN;
import static uk.candour.assessment.People.OLIVIA;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.JustifyExemption;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.Text;
import uk.candour.platform.servers.RealServers;
import uk.candour.platform.web.FieldErrors;

/** Whole cases through the front door and over the desks, on a real PostgreSQL. */
@RealServers
@SpringBootTest
@Import(OneCase.class)
class WholeCaseTests {

    private static final String SECURITY = "information-security";
    private static final String SEARCHED =
            "{'searches':[{'where':'Shared drive','terms':'products','minutes':20}],'items':[%s]}";
    private static final String HARM =
            "{'interest':'crime','harm':'They would pass it.','causalLink':'It narrows the attack.',"
                    + "'likelihood':'WOULD','evidence':['Incident 4711']}";
    private static final String BALANCE =
            "{'forDisclosure':[{'factor':'Openness','weight':'SOME'}],"
                    + "'forMaintaining':[{'factor':'Safety','weight':'SIGNIFICANT'}],"
                    + "'balance':'Safety outweighs.','outcome':'MAINTAIN'}";

    private final UUID request = UUID.randomUUID();

    @Autowired private OneCase it;

    @Test
    void recordsThatNothingIsHeldFromSearchToReply() {
        UUID triage = it.triaged(request, "Which products are used?");
        UUID found = searched(triage, "{'item':1,'held':false}");
        UUID considered = considered(triage, found, "{'decision':'ADOPT'}");

        UUID reply =
                new TheProcess(it)
                        .reply(request, triage, List.of(found), considered, ItemDecision.NOT_HELD);
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

    @Test
    void carriesAClaimFromProposalOverHarmToTheBalance() {
        UUID triage = it.triaged(request, "Which products are used?");
        UUID found =
                searched(
                        triage,
                        "{'item':1,'held':true,'answer':'A product.','proposals':[{'limb':'s31(1)(a)'}]}");
        UUID considered = considered(triage, found, "{'decision':'ADOPT'}");
        UUID claim = it.claims(considered).getFirst().claimId();

        UUID assess = new TheProcess(it).harm(request, considered);
        JsonNode toAssess = it.view(assess, IAN);
        UUID harm = it.complete(assess, IAN, HARM);
        UUID balance = new TheProcess(it).balance(request, considered, harm);
        JsonNode toBalance = it.view(balance, ADAM);
        UUID balanced = it.complete(balance, ADAM, BALANCE);

        assertThat(it.work(assess).department()).isEqualTo(SECURITY);
        assertThat(toAssess.at("/claim/limb").asString()).isEqualTo("s31(1)(a)");
        assertThat(toAssess.path("wording").asString()).isEqualTo("Which products are used?");
        assertThat(toAssess.path("toShow").asString()).contains("would be likely to");
        assertThat(toBalance.at("/claims/0/harm/harm/text").asString())
                .isEqualTo("They would pass it.");
        assertThat(it.event(balanced, PublicInterestBalanced.class).claims())
                .containsExactly(claim);
    }

    @Test
    void asksAboutTheContentOnceSilenceFell() {
        UUID triage = it.triaged(request, "Which products are used?");
        UUID found = searched(triage, "{'item':1,'held':true,'answer':'A product.'}");
        UUID silent =
                considered(
                        triage,
                        found,
                        "{'items':[{'item':1,'decision':'NEITHER_CONFIRM_NOR_DENY','claims':"
                                + "[{'limb':'s31(1)(a)','department':'information-security'}]}]}");
        UUID harm =
                it.complete(
                        new TheProcess(it).harm(request, silent),
                        IAN,
                        "{'likelihood':'NOT_MADE_OUT','reason':'Everybody knows.'}");

        UUID again =
                it.command(
                        new ConsiderRequest(
                                request,
                                triage,
                                List.of(found),
                                silent,
                                null,
                                List.of(harm),
                                List.of()));
        JsonNode view = it.view(again, OLIVIA);

        assertThat(view.at("/fallen/0/citation").asString()).contains("section 31(3)");
        assertThat(view.at("/fallen/0/words/text").asString()).isEqualTo("Everybody knows.");
        assertThat(view.at("/prefill/items/0/decision").asString()).isEqualTo("RELEASE");
        it.complete(again, OLIVIA, "{'decision':'ADOPT'}");
    }

    @Test
    void opensRedoneWorkWithWhatWasRecordedAndWhy() {
        UUID triage = it.triaged(request, "Which products are used?");
        UUID found = searched(triage, "{'item':1,'held':true,'answer':'A product.'}");
        UUID consider =
                it.command(new ConsiderRequest(request, triage, List.of(found), null, null));
        UUID again =
                it.complete(
                        consider,
                        OLIVIA,
                        "{'decision':'SEARCH_AGAIN','departments':['information-security'],"
                                + "'comment':{'text':'Try the archive.'}}");

        UUID search = it.command(new SearchRecords(request, triage, SECURITY, found, again));
        JsonNode view = it.view(search, IAN);

        assertThat(view.at("/because/comment/text").asString()).isEqualTo("Try the archive.");
        assertThat(view.at("/prefill/items/0/answer/text").asString()).isEqualTo("A product.");
        assertThat(view.at("/prefill/searches/0/minutes").asInt()).isEqualTo(20);
    }

    @Test
    void letsADepartmentSeeWhatItFoundAndNotWhatOthersDid() {
        UUID triage = it.triaged(request, "Which products are used?");
        String proposes = "{'item':1,'held':true,'answer':'%s','proposals':[{'limb':'%s'}]}";
        UUID security = searched(triage, proposes.formatted("A product.", "s31(1)(a)"));
        UUID search = it.command(new SearchRecords(request, triage, "finance", null, null));
        UUID finance =
                it.complete(search, FIONA, SEARCHED.formatted(proposes.formatted("£5", "s42")));
        UUID consider =
                it.command(
                        new ConsiderRequest(
                                request, triage, List.of(security, finance), null, null));
        UUID considered = it.complete(consider, OLIVIA, "{'decision':'ADOPT'}");
        Claim privilege = it.claims(considered).getLast();

        UUID justify =
                it.command(
                        new JustifyExemption(request, considered, privilege.claimId(), null, null));

        assertThat(it.view(consider, OLIVIA).at("/items/0/findings")).hasSize(2);
        assertThat(it.work(justify).department()).isEqualTo("finance");
        assertThat(it.view(justify, FIONA).path("findings"))
                .singleElement()
                .satisfies(it -> assertThat(it.at("/answer/text").asString()).isEqualTo("£5"));
        assertThat(it.view(justify, FIONA).at("/fields/0/name").asString()).isEqualTo("privilege");
    }

    @Test
    void recordsNothingOfAnAnswerThatIsRefused() {
        UUID triage = it.triaged(request, "Which products are used?");
        UUID search = it.command(new SearchRecords(request, triage, SECURITY, null, null));

        assertThatThrownBy(() -> it.complete(search, IAN, "{'items':[]}"))
                .isInstanceOfSatisfying(
                        FieldErrors.class,
                        refused -> assertThat(refused.byField()).containsKeys("searches", "items"));

        assertThat(it.count("select count(*) from record where command_id = :id", search)).isZero();
    }

    @Test
    void keepsClosedWordsClosedInTheRecord() {
        UUID triage = it.triaged(request, "Which products are used?");
        UUID found =
                searched(
                        triage,
                        "{'item':1,'held':true,'answer':{'text':'Not for print','closed':true},"
                                + "'proposals':[{'limb':'s31(1)(a)'}]}");

        assertThat(it.event(found, SearchCompleted.class).findings().getFirst().answer())
                .isEqualTo(Text.closed("Not for print"));
    }

    private UUID searched(UUID triage, String items) {
        UUID search = it.command(new SearchRecords(request, triage, SECURITY, null, null));
        return it.complete(search, IAN, SEARCHED.formatted(items));
    }

    private UUID considered(UUID triage, UUID found, String answer) {
        UUID consider =
                it.command(new ConsiderRequest(request, triage, List.of(found), null, null));
        return it.complete(consider, OLIVIA, answer);
    }
}
