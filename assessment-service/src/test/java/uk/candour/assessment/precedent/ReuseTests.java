package uk.candour.assessment.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.platform.workqueue.Answer;

class ReuseTests {

    private static final Set<String> HARM = Set.of("interest", "harm", "causalLink", "reason");

    private final Reuse reuse =
            new Reuse(Kept.crime("FOI-26-000003", "Which cameras are used?", "They avoid them."));

    @Test
    void fillsEmptyFieldsAndSaysWhereTheWordsAreFrom() {
        JsonNode filled =
                reuse.ground(
                                answer("{'interest':{'text':'my own'},'harm':{'closed':'true'}}"),
                                HARM)
                        .body();

        assertThat(filled)
                .isEqualTo(
                        json(
                                "{'interest':{'text':'my own'},'harm':{'closed':'true','text':'They avoid them.'},"
                                        + "'causalLink':{'text':'It tells them where to begin.'},"
                                        + "'basedOn':['FOI-26-000003']}"));
    }

    @Test
    void leavesLikelihoodToWhoeverAssessesThisHarm() {
        assertThat(reuse.ground(answer("{}"), HARM).body().has("likelihood")).isFalse();
    }

    @Test
    void attributesNothingWhereNothingWasEmpty() {
        Answer full = answer("{'interest':'a','harm':'b','causalLink':{'text':'c'}}");

        assertThat(reuse.ground(full, HARM)).isEqualTo(full);
        assertThat(reuse.ground(answer("{}"), Set.of("privilege"))).isEqualTo(answer("{}"));
    }

    @Test
    void takesFactorsOverWithoutTheirWeights() {
        JsonNode filled =
                reuse.weighing(
                                answer(
                                        "{'forDisclosure':[{'factor':{'text':'mine'},'weight':'SOME'}],"
                                                + "'forMaintaining':[{'weight':'SOME'}],'basedOn':['FOI-26-000001']}"))
                        .body();

        assertThat(filled.at("/forDisclosure/0/factor/text").asString()).isEqualTo("mine");
        assertThat(filled.path("forMaintaining"))
                .isEqualTo(json("[{'factor':{'text':'Safety of the network'}}]"));
        assertThat(filled.at("/balance/text").asString()).isEqualTo("Safety outweighs openness.");
        assertThat(filled.path("basedOn")).isEqualTo(json("['FOI-26-000001','FOI-26-000003']"));
    }

    private static Answer answer(String body) {
        return new Answer(json(body));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
