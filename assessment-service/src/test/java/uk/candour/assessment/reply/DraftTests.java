package uk.candour.assessment.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.assessment.casefile.Cases.CONTRACT;
import static uk.candour.assessment.casefile.Cases.FINANCE;
import static uk.candour.assessment.casefile.Cases.OLIVIA;
import static uk.candour.assessment.casefile.Cases.REPORT;
import static uk.candour.assessment.casefile.Cases.REQUEST;
import static uk.candour.assessment.casefile.Cases.SECURITY;
import static uk.candour.assessment.casefile.Cases.claim;
import static uk.candour.assessment.casefile.Cases.confirmOrDeny;
import static uk.candour.assessment.casefile.Cases.found;
import static uk.candour.assessment.casefile.Cases.problems;
import static uk.candour.assessment.casefile.Cases.recorded;
import static uk.candour.assessment.casefile.Cases.search;
import static uk.candour.contract.ItemDecision.NOT_HELD;
import static uk.candour.contract.ItemDecision.PART;
import static uk.candour.contract.ItemDecision.RELEASE;
import static uk.candour.contract.ItemDecision.WITHHOLD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.casefile.Findings;
import uk.candour.assessment.exemption.Limbs;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.ReplyDrafted.ItemReply;
import uk.candour.contract.Text;

class DraftTests {

    private static final SearchCompleted SECURITY_FOUND =
            search(SECURITY, found(1, "A product.", REPORT, CONTRACT));
    private static final SearchCompleted FINANCE_FOUND = search(FINANCE, found(1, "£5"));
    private static final String IN_WORDS = "{\"items\":[{\"item\":1,\"text\":\"A summary.\"}]}";
    private static final Claim ON_REPORT = claim(1, Limbs.CRIME, SECURITY, REPORT);
    private static final Claim ON_ALL_OF_SECURITY = claim(1, Limbs.CRIME, SECURITY);
    private static final Claim ON_EVERYTHING = claim(1, Limbs.PRIVILEGE, null);

    @Test
    void givesTheDepartmentsAnswersAndFilesAsTheStandardReply() {
        assertThat(reply(of("{}", RELEASE, SECURITY_FOUND, FINANCE_FOUND)))
                .isEqualTo(
                        new ItemReply(1, Text.open("A product.\n\n£5"), List.of(REPORT, CONTRACT)));
    }

    @Test
    void keepsBackWhatAStandingClaimCovers() {
        assertThat(reply(standing(ON_REPORT, "{}")).release()).containsExactly(CONTRACT);
        assertThat(reply(standing(ON_EVERYTHING, IN_WORDS)))
                .extracting(ItemReply::text, ItemReply::release)
                .containsExactly(Text.open("A summary."), List.of());
        assertThat(reply(standing(ON_ALL_OF_SECURITY, "{}")))
                .extracting(ItemReply::text, ItemReply::release)
                .containsExactly(Text.open("£5"), List.of());
    }

    @Test
    void keepsBackAFileThatAnotherDepartmentWouldRelease() {
        SearchCompleted finance = search(FINANCE, found(1, null, REPORT));
        Outcome outcome =
                draft(
                        IN_WORDS,
                        new ItemOutcome(1, PART, List.of(ON_ALL_OF_SECURITY.claimId())),
                        List.of(ON_ALL_OF_SECURITY),
                        SECURITY_FOUND,
                        finance);

        assertThat(reply(outcome).release()).isEmpty();
    }

    @Test
    void keepsBackAFileThatIsWithheldOnAnotherItem() {
        Claim onTheSecond = claim(2, Limbs.CRIME, SECURITY, REPORT);
        List<ItemOutcome> outcomes =
                List.of(
                        new ItemOutcome(1, RELEASE, List.of()),
                        new ItemOutcome(2, WITHHOLD, List.of(onTheSecond.claimId())));
        SearchCompleted both =
                search(SECURITY, found(1, null, REPORT, CONTRACT), found(2, null, REPORT));

        Outcome outcome = draft("{}", outcomes, List.of(onTheSecond), both);

        assertThat(reply(outcome).release()).containsExactly(CONTRACT);
    }

    @Test
    void refusesADisclosureInClosedWordsOnly() {
        String closed =
                "{'items':[{'item':1,'text':{'text':'x','closed':true},'release':['none']}]}";

        assertThat(problems(of(closed, RELEASE, SECURITY_FOUND))).containsOnlyKeys("items[0].text");
    }

    @Test
    void releasesNothingByItselfWhereOnlyConfirmingWasDecided() {
        Claim silence = confirmOrDeny(1, Limbs.CRIME);
        ItemOutcome confirm = new ItemOutcome(1, RELEASE, List.of());
        String named = "{'items':[{'item':1,'release':['%s']}]}".formatted(REPORT.sha256());

        assertThat(problems(draft("{}", confirm, List.of(silence), SECURITY_FOUND)))
                .containsOnlyKeys("items[0].text");
        assertThat(reply(draft(named, confirm, List.of(silence), SECURITY_FOUND)).release())
                .containsExactly(REPORT);
    }

    @Test
    void releasesWhatAFallenClaimCovered() {
        Outcome outcome =
                draft(
                        "{}",
                        new ItemOutcome(1, RELEASE, List.of()),
                        List.of(ON_REPORT),
                        SECURITY_FOUND);

        assertThat(reply(outcome).release()).contains(REPORT);
    }

    @Test
    void refusesToReleaseWhatIsWithheldOrUnknown() {
        String report = "{'items':[{'item':1,'release':['%s']}]}".formatted(REPORT.sha256());

        assertThat(problems(standing(ON_REPORT, report)))
                .hasEntrySatisfying(
                        "items[0].release",
                        why -> assertThat(why).contains("report.pdf", "s31(1)(a)"));
        assertThat(problems(of("{'items':[{'item':1,'release':['ab']}]}", RELEASE, SECURITY_FOUND)))
                .containsOnlyKeys("items[0].release");
        assertThat(problems(of(report, WITHHOLD, SECURITY_FOUND)))
                .containsOnlyKeys("items[0].release");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'items':[{'item':2}]}",
                "{'items':[{}]}",
            })
    void refusesAnItemThatIsNotThere(String answer) {
        assertThat(problems(of(answer, RELEASE, SECURITY_FOUND))).containsOnlyKeys("items[0].item");
    }

    @Test
    void takesTheOfficersWordsAndChoiceOfFiles() {
        Outcome outcome =
                of(
                        "{'opening':'Thank you.','advice':{'text':'Ask"
                                + " finance.'},'items':[{'item':1,'text':'It is a"
                                + " product.','release':['none']}]}",
                        RELEASE,
                        SECURITY_FOUND);

        assertThat(recorded(outcome, ReplyDrafted.class))
                .isEqualTo(
                        new ReplyDrafted(
                                REQUEST,
                                OLIVIA,
                                Text.open("Thank you."),
                                List.of(new ItemReply(1, Text.open("It is a product."), List.of())),
                                Text.open("Ask finance.")));
    }

    @Test
    void refusesADisclosureThatDisclosesNothing() {
        assertThat(problems(of("{}", RELEASE, search(SECURITY, found(1, null)))))
                .containsOnlyKeys("items[0].text");
        assertThat(problems(of("{}", NOT_HELD))).isEmpty();
    }

    private static ItemReply reply(Outcome outcome) {
        return recorded(outcome, ReplyDrafted.class).items().getFirst();
    }

    private static Outcome of(String answer, ItemDecision decision, SearchCompleted... searches) {
        return draft(answer, new ItemOutcome(1, decision, List.of()), List.of(), searches);
    }

    private static Outcome standing(Claim claim, String answer) {
        return draft(
                answer,
                new ItemOutcome(1, PART, List.of(claim.claimId())),
                List.of(claim),
                SECURITY_FOUND,
                FINANCE_FOUND);
    }

    private static Outcome draft(
            String answer, ItemOutcome outcome, List<Claim> claims, SearchCompleted... searches) {
        return draft(answer, List.of(outcome), claims, searches);
    }

    private static Outcome draft(
            String answer,
            List<ItemOutcome> outcomes,
            List<Claim> claims,
            SearchCompleted... searches) {
        Releasable releasable = new Releasable(new Findings(List.of(searches)), claims, outcomes);
        return new Draft(REQUEST, OLIVIA, outcomes, releasable, Silence.NONE)
                .decide(
                        JsonMapper.shared()
                                .readValue(answer.replace('\'', '"'), ReplyAnswer.class));
    }
}
