package uk.candour.assessment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.assessment.casefile.Cases.COST;
import static uk.candour.assessment.casefile.Cases.IAN;
import static uk.candour.assessment.casefile.Cases.PRODUCTS;
import static uk.candour.assessment.casefile.Cases.REPORT;
import static uk.candour.assessment.casefile.Cases.REQUEST;
import static uk.candour.assessment.casefile.Cases.SECURITY;
import static uk.candour.assessment.casefile.Cases.problems;
import static uk.candour.assessment.casefile.Cases.recorded;
import static uk.candour.assessment.casefile.Cases.warnings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.exemption.Limbs;
import uk.candour.contract.AssessmentEvent.ClarificationNeeded;
import uk.candour.contract.AssessmentEvent.LimitExceeded;
import uk.candour.contract.AssessmentEvent.Proposal;
import uk.candour.contract.AssessmentEvent.Search;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.AssessmentEvent.SearchDeclined;
import uk.candour.contract.Item;
import uk.candour.contract.Minutes;
import uk.candour.contract.Text;

class SearchReportTests {

    @Test
    void recordsWhereItSearchedAndWhatItFound() {
        SearchCompleted search =
                recorded(
                        items(
                                "{'item':1,'held':true,'answer':'A product.','documents':['R'],"
                                        + "'proposals':[{'limb':'S31(1)(A)','covers':['R']}]}"),
                        SearchCompleted.class);

        assertThat(search.department()).isEqualTo(SECURITY);
        assertThat(search.searches()).containsExactly(new Search("Shared drive", "products", 20));
        assertThat(search.findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.answer()).isEqualTo(Text.open("A product."));
                    assertThat(finding.documents()).containsExactly(REPORT);
                    assertThat(finding.proposals())
                            .containsExactly(new Proposal("s31(1)(a)", List.of(REPORT.sha256())));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'item':1,'held':true}                                | items[0].answer",
                "{'item':1,'held':true,'answer':' '}                   | items[0].answer",
                "{'item':1,'held':true,'answer':{'text':'x','closed':true}} | items[0].answer",
                "{'item':1}                                            | items[0].held",
                "{'item':7,'held':false}                               | items[0].item",
                "{'held':false}                                        | items[0].item",
                "{'item':1,'held':false},{'item':1,'held':false}       | items[1].item",
                "{'item':1,'held':true,'documents':['ab']}             | items[0].documents",
                "{'item':1,'held':true,'proposals':[{}]}               | items[0].proposals[0].limb",
                "{'item':1,'held':true,'proposals':[{'limb':'s31'}]}   | items[0].proposals[0].limb",
                "{'item':1,'held':true,'proposals':[{'limb':'s21','covers':['ab']}]} | items[0].proposals[0].covers",
                "{'item':1,'held':false,'proposals':[{'limb':'s21'}]}  | items[0].held",
            })
    void refusesAnItemThatIsNotAnswered(String item, String field) {
        assertThat(problems(items(item))).containsKey(field);
    }

    @Test
    void asksForEveryItem() {
        Outcome outcome = decide("{'items':[{'item':2,'held':false}]}", List.of(PRODUCTS, COST));

        assertThat(problems(outcome)).containsKeys("items", "searches");
        assertThat(problems(outcome).get("items")).contains("item 1");
    }

    @Test
    void asksWhereAndForWhatAndHowLong() {
        Outcome outcome = decide("{'searches':[{'minutes':-1}],'items':[]}", List.of(PRODUCTS));

        assertThat(problems(outcome))
                .containsKeys("searches[0].where", "searches[0].terms", "searches[0].minutes");
    }

    @Test
    void acceptsAClaimOnEverythingWithNothingToShowButWarns() {
        Outcome outcome = items("{'item':1,'held':true,'proposals':[{'limb':'s31(1)(a)'}]}");

        assertThat(recorded(outcome, SearchCompleted.class).findings()).hasSize(1);
        assertThat(warnings(outcome)).singleElement().asString().contains("nothing yet to release");
    }

    @Test
    void saysWhyItCouldNotSearch() {
        assertThat(of("{'decision':'DECLINE','reason':'Ask HR.'}"))
                .isEqualTo(
                        recordedAs(
                                new SearchDeclined(REQUEST, IAN, SECURITY, Text.open("Ask HR."))));
        assertThat(of("{'decision':'NEEDS_CLARIFICATION','question':'Which year?'}"))
                .isEqualTo(
                        recordedAs(
                                new ClarificationNeeded(
                                        REQUEST, IAN, SECURITY, Text.open("Which year?"))));
        assertThat(of("{'decision':'OVER_LIMIT','estimateMinutes':1500,'basis':'60 boxes'}"))
                .isEqualTo(
                        recordedAs(
                                new LimitExceeded(
                                        REQUEST, IAN, SECURITY, 1500, Text.open("60 boxes"))));
    }

    @Test
    void takesAnEstimateByActivityAndAddsItUp() {
        String activities = "'basis':'B','minutes':{'determine':60,'locate':1200}";

        assertThat(of("{'decision':'OVER_LIMIT'," + activities + "}"))
                .isEqualTo(
                        recordedAs(
                                new LimitExceeded(
                                        REQUEST,
                                        IAN,
                                        SECURITY,
                                        1260,
                                        Text.open("B"),
                                        new Minutes(60, 1200, 0, 0))));
        assertThat(problems(of("{'decision':'OVER_LIMIT','estimateMinutes':9," + activities + "}")))
                .containsOnlyKeys("estimateMinutes");
        assertThat(problems(of("{'decision':'OVER_LIMIT','basis':'B','minutes':{'locate':-1}}")))
                .containsOnlyKeys("minutes.locate");
    }

    @Test
    void wantsAReasonForNotSearching() {
        assertThat(problems(of("{'decision':'DECLINE'}"))).containsOnlyKeys("reason");
        assertThat(problems(of("{'decision':'NEEDS_CLARIFICATION'}"))).containsOnlyKeys("question");
        assertThat(problems(of("{'decision':'OVER_LIMIT'}")))
                .containsOnlyKeys("estimateMinutes", "basis");
        assertThat(problems(of("{'decision':'MAYBE'}"))).containsOnlyKeys("decision");
    }

    private static Outcome recordedAs(uk.candour.contract.AssessmentEvent event) {
        return new Outcome.Recorded(event, List.of());
    }

    private static Outcome items(String items) {
        return of(
                "{'searches':[{'where':'Shared drive','terms':'products','minutes':20}],'items':["
                        + items.replace("'R'", "'%s'".formatted(REPORT.sha256()))
                        + "]}");
    }

    private static Outcome of(String answer) {
        return decide(answer, List.of(PRODUCTS));
    }

    private static Outcome decide(String answer, List<Item> asked) {
        SearchAnswer given =
                JsonMapper.shared().readValue(answer.replace('\'', '"'), SearchAnswer.class);
        return new SearchReport(REQUEST, SECURITY, IAN)
                .decide(given, new Checklist(asked, List.of(REPORT), Limbs.CATALOGUE));
    }
}
