package uk.candour.assessment.consider;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.assessment.casefile.Cases.CONTRACT;
import static uk.candour.assessment.casefile.Cases.COST;
import static uk.candour.assessment.casefile.Cases.FINANCE;
import static uk.candour.assessment.casefile.Cases.OLIVIA;
import static uk.candour.assessment.casefile.Cases.PRODUCTS;
import static uk.candour.assessment.casefile.Cases.REPORT;
import static uk.candour.assessment.casefile.Cases.REQUEST;
import static uk.candour.assessment.casefile.Cases.SECURITY;
import static uk.candour.assessment.casefile.Cases.found;
import static uk.candour.assessment.casefile.Cases.nothing;
import static uk.candour.assessment.casefile.Cases.problems;
import static uk.candour.assessment.casefile.Cases.proposing;
import static uk.candour.assessment.casefile.Cases.recorded;
import static uk.candour.assessment.casefile.Cases.search;
import static uk.candour.assessment.casefile.Cases.warnings;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.casefile.Findings;
import uk.candour.assessment.exemption.Limbs;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchAgainAsked;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Claim;
import uk.candour.contract.Item;
import uk.candour.contract.Question;
import uk.candour.contract.Text;

class DecisionTests {

    private static final SearchCompleted SECURITY_HOLDS =
            search(SECURITY, proposing(found(1, "A product."), "s31(1)(a)"));
    private static final SearchCompleted FINANCE_HOLDS_NOTHING = search(FINANCE, nothing(1));

    @Test
    void takesUnchangedClaimsOverWithTheirIds() {
        RequestConsidered before = considered("{'decision':'ADOPT'}", SECURITY_HOLDS);
        String again =
                "{'items':[{'item':1,'decision':'WITHHOLD','claims':"
                        + "[{'limb':'s31(1)(a)'},{'limb':'s31(1)(b)'}]}]}";

        RequestConsidered after =
                recorded(
                        decide(before, List.of(PRODUCTS), again, SECURITY_HOLDS),
                        RequestConsidered.class);

        UUID first = before.items().getFirst().claims().getFirst().claimId();
        assertThat(after.items().getFirst().claims())
                .extracting(Claim::claimId)
                .hasSize(2)
                .startsWith(first)
                .doesNotHaveDuplicates();
    }

    @Test
    void makesAnotherClaimOfTheOtherQuestion() {
        RequestConsidered before = considered("{'decision':'ADOPT'}", SECURITY_HOLDS);

        Claim silence =
                claims(
                                decide(
                                        before,
                                        List.of(PRODUCTS),
                                        item("NEITHER_CONFIRM_NOR_DENY", "{'limb':'s31(1)(a)'}"),
                                        SECURITY_HOLDS))
                        .getFirst();

        assertThat(silence.claimId())
                .isNotEqualTo(before.items().getFirst().claims().getFirst().claimId());
        assertThat(silence.question()).isEqualTo(Question.CONFIRM_OR_DENY);
        assertThat(silence.citation()).isEqualTo("section 31(3) by virtue of section 31(1)(a)");
    }

    @Test
    void copiesWhatTheCatalogueSaysOntoTheClaim() {
        Claim claim = claims(of(item("WITHHOLD", "{'limb':'s42'}"), SECURITY_HOLDS)).getFirst();

        assertThat(claim.limb()).isEqualTo("s42(1)");
        assertThat(claim.qualified()).isTrue();
        assertThat(claim.basis()).isEqualTo(Limbs.PRIVILEGE.basis());
        assertThat(claim.department()).as("an officer states a class reason").isNull();
    }

    @Test
    void leavesHarmToTheDepartmentThatProposedOrHolds() {
        Outcome proposed =
                of(item("WITHHOLD", "{'limb':'s31(1)(a)'}"), SECURITY_HOLDS, FINANCE_HOLDS_NOTHING);
        Outcome held =
                of(item("WITHHOLD", "{'limb':'s43(2)'}"), SECURITY_HOLDS, FINANCE_HOLDS_NOTHING);

        assertThat(claims(proposed)).extracting(Claim::department).containsExactly(SECURITY);
        assertThat(claims(held)).extracting(Claim::department).containsExactly(SECURITY);
    }

    @Test
    void asksEveryDepartmentThatProposedTheLimb() {
        SearchCompleted finance = search(FINANCE, proposing(found(1, "£5"), "s31(1)(a)"));

        assertThat(claims(of(item("WITHHOLD", "{'limb':'s31(1)(a)'}"), SECURITY_HOLDS, finance)))
                .extracting(Claim::department)
                .containsExactlyInAnyOrder(SECURITY, FINANCE);
    }

    @Test
    void wantsADepartmentNamedWhereSeveralCouldStateTheHarm() {
        SearchCompleted finance = search(FINANCE, found(1, "£5"));

        assertThat(problems(of(item("WITHHOLD", "{'limb':'s43(2)'}"), SECURITY_HOLDS, finance)))
                .containsOnlyKeys("items[0].claims[0].department");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WITHHOLD | | items[0].claims",
                "PART | | items[0].claims",
                "NEITHER_CONFIRM_NOR_DENY | | items[0].claims",
                "RELEASE | {'limb':'s42'} | items[0].claims",
                "WITHHOLD | {} | items[0].claims[0].limb",
                "WITHHOLD | {'limb':'s31'} | items[0].claims[0].limb",
                "WITHHOLD | {'limb':'s31(1)(g)'} | items[0].claims[0].limb",
                "WITHHOLD | {'limb':'s42','covers':['ab']} | items[0].claims[0].covers",
                "WITHHOLD | {'limb':'s42','department':'legal'} | items[0].claims[0].department",
                "NEITHER_CONFIRM_NOR_DENY | {'limb':'s21'} | items[0].claims[0].limb",
                "NOT_HELD | | items[0].decision",
                "BURN | | items[0].decision",
            })
    void refusesADecisionThatDoesNotHold(String decision, @Nullable String claim, String field) {
        assertThat(problems(of(item(decision, claim == null ? "" : claim), SECURITY_HOLDS)))
                .containsKey(field);
    }

    @ParameterizedTest
    @CsvSource({"RELEASE, false", "WITHHOLD, false", "NOT_HELD, true"})
    void refusesToDecideOnWhatNobodyHolds(String decision, boolean allowed) {
        String claim = decision.equals("WITHHOLD") ? "{'limb':'s42'}" : "";

        Outcome outcome = of(item(decision, claim), FINANCE_HOLDS_NOTHING);

        assertThat(problems(outcome).containsKey("items[0].decision")).isEqualTo(!allowed);
    }

    @Test
    void neitherConfirmsNorDeniesWhetherHeldOrNot() {
        String silence = item("NEITHER_CONFIRM_NOR_DENY", "{'limb':'s31(1)(a)'}");

        assertThat(claims(of(silence, FINANCE_HOLDS_NOTHING))).hasSize(1);
        assertThat(
                        problems(
                                of(
                                        item(
                                                "NEITHER_CONFIRM_NOR_DENY",
                                                "{'limb':'s31(1)(a)','covers':['%s']}"
                                                        .formatted(REPORT.sha256())),
                                        search(SECURITY, found(1, null, REPORT)))))
                .containsOnlyKeys("items[0].claims[0].covers");
    }

    @Test
    void decidesEveryItemOnce() {
        String twice =
                "{'items':[{'item':1,'decision':'RELEASE'},{'item':1,'decision':'RELEASE'},"
                        + "{'item':9,'decision':'RELEASE'}]}";

        assertThat(problems(decide(null, List.of(PRODUCTS, COST), twice, SECURITY_HOLDS)))
                .containsKeys("items", "items[1].item", "items[2].item");
        for (String answer : List.of("{}", "{'decision':'PERHAPS'}")) {
            assertThat(problems(of(answer, SECURITY_HOLDS))).containsOnlyKeys("decision");
        }
    }

    @Test
    void warnsOfWhatItLeavesOpen() {
        SearchCompleted both = search(SECURITY, found(1, null, REPORT, CONTRACT));
        String covers = "{'limb':'s42','covers':['%s']}".formatted(REPORT.sha256());

        assertThat(warnings(of(item("RELEASE", ""), SECURITY_HOLDS))).hasSize(1);
        assertThat(warnings(of(item("PART", "{'limb':'s42'}"), both))).hasSize(1);
        assertThat(warnings(of(item("WITHHOLD", covers), both)))
                .singleElement()
                .asString()
                .contains("contract.pdf");
        assertThat(warnings(of(item("PART", covers), both))).isEmpty();
    }

    @Test
    void sendsDepartmentsToSearchAgain() {
        Outcome again =
                of(
                        "{'decision':'SEARCH_AGAIN','departments':['finance'],'comment':'The archive.'}",
                        SECURITY_HOLDS,
                        FINANCE_HOLDS_NOTHING);

        assertThat(recorded(again, SearchAgainAsked.class))
                .isEqualTo(
                        new SearchAgainAsked(
                                REQUEST, OLIVIA, List.of(FINANCE), Text.open("The archive.")));
        String nobody = "{'decision':'SEARCH_AGAIN','departments':['legal']}";
        assertThat(problems(of(nobody, SECURITY_HOLDS))).containsOnlyKeys("departments", "comment");
    }

    private static String item(String decision, String claim) {
        return "{'items':[{'item':1,'decision':'%s','claims':[%s]}]}".formatted(decision, claim);
    }

    private static RequestConsidered considered(String answer, SearchCompleted... searches) {
        return recorded(of(answer, searches), RequestConsidered.class);
    }

    private static List<Claim> claims(Outcome outcome) {
        return recorded(outcome, RequestConsidered.class).items().stream()
                .map(Consideration::claims)
                .flatMap(List::stream)
                .toList();
    }

    private static Outcome of(String answer, SearchCompleted... searches) {
        return decide(null, List.of(PRODUCTS), answer, searches);
    }

    private static Outcome decide(
            @Nullable RequestConsidered previous,
            List<Item> items,
            String answer,
            SearchCompleted... searches) {
        ConsiderAnswer given =
                JsonMapper.shared().readValue(answer.replace('\'', '"'), ConsiderAnswer.class);
        return new Decision(
                        REQUEST,
                        OLIVIA,
                        items,
                        new Findings(List.of(searches)),
                        Limbs.CATALOGUE,
                        new ClaimMaker(previous, UUID::randomUUID),
                        Fallen.NOTHING,
                        ChargingTests.ALLOWED)
                .decide(given);
    }
}
