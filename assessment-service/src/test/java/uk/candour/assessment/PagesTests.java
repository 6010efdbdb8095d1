package uk.candour.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.JustifyExemption;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.Text;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.servers.RealServers;

/** Every page of a case, filled in as it comes and sent without a script running. */
@RealServers
@SpringBootTest
@AutoConfigureMockMvc
@Import(OneCase.class)
class PagesTests {

    private static final String SECURITY = "information-security";
    private static final SignedIn IAN = SignedIn.in(SECURITY, "ian", "assessor");
    private static final SignedIn OLIVIA = SignedIn.as("olivia", "officer");
    private static final SignedIn ADAM = SignedIn.as("adam", "adviser");

    private final UUID request = UUID.randomUUID();
    private UUID triage = UUID.randomUUID();

    @Autowired private OneCase it;
    @Autowired private MockMvc mvc;

    @BeforeEach
    void aRequest() {
        triage = it.triaged(request, "Which <b>products</b> are used?");
    }

    @Test
    void recordsASearchWithFilesAndAnExemption() throws Exception {
        UUID search = it.command(new SearchRecords(request, triage, SECURITY, null, null));
        UUID work = it.work(search).id();
        Browser ian = new Browser(mvc, IAN);

        ian.take(work);
        assertThat(ian.page().select("blockquote").text()).contains("<b>products</b>");
        Elements upload = ian.page().select("form[enctype=multipart/form-data]");
        assertThat(upload.attr("action")).isEqualTo("/work/" + work + "/documents");
        assertThat(upload.select("input[type=hidden][name=_csrf]").val()).isNotBlank();
        assertThat(ian.upload(work, "../open.txt", "open").getStatus()).isEqualTo(302);
        ian.open(work).type("searches[0].where", "Shared drive");
        ian.type("searches[0].terms", "products").type("searches[0].minutes", "20");
        ian.addMore();
        assertThat(ian.page().select("[name='searches[0].where']").val()).isEqualTo("Shared drive");
        assertThat(ian.page().select("[name='searches[1].where']")).hasSize(1);
        ian.choose("items[0].held", "true").type("items[0].answer.text", "A product.");
        ian.choose("items[0].proposals[0].limb", "s31(1)(a)");
        assertThat(ian.save().getRedirectedUrl()).isEqualTo("/work");

        SearchCompleted found = it.event(it.announced(search), SearchCompleted.class);
        assertThat(found.searches()).hasSize(1);
        assertThat(found.findings().getFirst())
                .satisfies(finding -> {
                    assertThat(finding.answer()).isEqualTo(Text.open("A product."));
                    assertThat(finding.documents()).extracting("name").containsExactly("open.txt");
                    assertThat(finding.proposals()).extracting("limb").containsExactly("s31(1)(a)");
                });
    }

    @Test
    void saysAtTheFieldWhatIsMissing() throws Exception {
        UUID search = it.command(new SearchRecords(request, triage, SECURITY, null, null));
        Browser ian = new Browser(mvc, IAN).take(it.work(search).id());

        ian.choose("items[0].held", "true").type("searches[0].where", "Shared drive");
        assertThat(ian.save().getStatus()).isEqualTo(422);

        Document page = ian.page();
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .contains("#searches-0-terms", "#items-0-answer")
                .allSatisfy(link -> assertThat(page.select(link)).as(link).hasSize(1));
        assertThat(page.select("[name='searches[0].where']").val()).isEqualTo("Shared drive");
        assertThat(page.select("[name='items[0].held'][value=true]").hasAttr("checked")).isTrue();
    }

    @Test
    void opensAConsiderationWithWhatIsProposed() throws Exception {
        UUID consider = toConsider(it.found(request, triage));
        Browser olivia = new Browser(mvc, OLIVIA).take(it.work(consider).id());

        assertThat(olivia.page().select(".govuk-summary-card").text())
                .contains("Information security", "A product.", "s31(1)(a)");
        assertThat(olivia.save().getRedirectedUrl()).isEqualTo("/work");

        assertThat(it.claims(it.announced(consider)))
                .extracting(Claim::limb, Claim::department)
                .containsExactly(tuple("s31(1)(a)", SECURITY));
    }

    @Test
    void asksForAnotherSearchFromThePage() throws Exception {
        UUID consider = toConsider(it.found(request, triage));
        Browser olivia = new Browser(mvc, OLIVIA).take(it.work(consider).id());

        olivia.choose("decision", "SEARCH_AGAIN").type("comment", "Try the archive.");
        olivia.choose("departments[]", SECURITY).save();
        UUID again =
                it.command(
                        new SearchRecords(
                                request,
                                triage,
                                SECURITY,
                                it.found(request, triage),
                                it.announced(consider)));
        Browser ian = new Browser(mvc, IAN).take(it.work(again).id());

        assertThat(ian.page().select("main").text())
                .contains("the officer asks", "Try the archive.");
        assertThat(ian.page().select("[name='items[0].answer.text']").text())
                .isEqualTo("A product.");
    }

    @Test
    void weighsWhatTheDepartmentStated() throws Exception {
        UUID considered = it.considered(request, triage);
        UUID assess = new TheProcess(it).harm(request, considered);
        Browser ian = new Browser(mvc, IAN).take(it.work(assess).id());
        ian.type("harm.text", "They would pass it.").type("causalLink.text", "It narrows it.");
        ian.choose("likelihood", "WOULD").type("evidence[0].text", "Incident 4711");
        assertThat(ian.save().getRedirectedUrl()).isEqualTo("/work");
        UUID harm = it.announced(assess);

        UUID balance = new TheProcess(it).balance(request, considered, harm);
        Browser adam = new Browser(mvc, ADAM).take(it.work(balance).id());
        assertThat(adam.page().select("main").text())
                .contains("They would pass it.", "Incident 4711", "Closed: never printed");
        adam.type("forDisclosure[0].factor.text", "Openness");
        adam.choose("forDisclosure[0].weight", "SOME");
        adam.type("forMaintaining[0].factor.text", "Safety");
        adam.choose("forMaintaining[0].weight", "SIGNIFICANT").type("balance.text", "Safety.");
        adam.choose("outcome", "MAINTAIN");
        assertThat(adam.save().getRedirectedUrl()).isEqualTo("/work");

        assertThat(it.event(harm, HarmAssessed.class))
                .satisfies(it -> {
                    assertThat(it.likelihood()).isEqualTo(Likelihood.WOULD);
                    assertThat(it.evidence()).containsExactly(Text.closed("Incident 4711"));
                });
        assertThat(it.event(it.announced(balance), PublicInterestBalanced.class))
                .satisfies(it -> {
                    assertThat(it.outcome()).isEqualTo(BalanceOutcome.MAINTAIN);
                    assertThat(it.forMaintaining()).hasSize(1);
                });
    }

    @Test
    void letsAnOfficerJustifyWhatNoDepartmentProposed() throws Exception {
        UUID consider = toConsider(it.found(request, triage));
        UUID considered =
                it.complete(
                        consider,
                        People.OLIVIA,
                        "{'items':[{'item':1,'decision':'WITHHOLD','claims':[{'limb':'s42'}]}]}");
        UUID justify =
                it.command(
                        new JustifyExemption(
                                request,
                                considered,
                                it.claims(considered).getFirst().claimId(),
                                null,
                                null));

        Browser olivia = new Browser(mvc, OLIVIA).take(it.work(justify).id());
        olivia.type("reason.text", "Legal advice.").type("privilege.text", "Advice, not waived");
        assertThat(olivia.save().getRedirectedUrl()).isEqualTo("/work");

        assertThat(it.event(it.announced(justify), ExemptionJustified.class).particulars())
                .containsOnlyKeys("privilege");
        assertThat(new Browser(mvc, IAN).open(it.work(justify).id()).page().title())
                .as("no department sees it")
                .doesNotContain("Justification");
    }

    @Test
    void sendsOnlyTheFilesThatAreTicked() throws Exception {
        UUID search = it.command(new SearchRecords(request, triage, SECURITY, null, null));
        UUID work = it.work(search).id();
        Browser ian = new Browser(mvc, IAN).take(work);
        ian.upload(work, "open.txt", "open");
        ian.open(work).type("searches[0].where", "x").type("searches[0].terms", "x");
        ian.type("searches[0].minutes", "1").choose("items[0].held", "true").save();
        UUID found = it.announced(search);
        UUID consider = toConsider(found);
        UUID considered = it.complete(consider, People.OLIVIA, "{'decision':'ADOPT'}");
        UUID reply =
                new TheProcess(it)
                        .reply(request, triage, List.of(found), considered, ItemDecision.RELEASE);

        Browser olivia = new Browser(mvc, OLIVIA).take(it.work(reply).id());
        assertThat(olivia.page().select("[type=checkbox][checked]")).hasSize(1);
        olivia.untick("items[0].release[]").type("items[0].text.text", "See below.");
        assertThat(olivia.save().getRedirectedUrl()).isEqualTo("/work");

        assertThat(it.event(it.announced(reply), ReplyDrafted.class).items().getFirst())
                .satisfies(item -> {
                    assertThat(item.release()).isEmpty();
                    assertThat(item.text()).isEqualTo(Text.open("See below."));
                });
    }

    private UUID toConsider(UUID found) {
        return it.command(new ConsiderRequest(request, triage, List.of(found), null, null));
    }
}
