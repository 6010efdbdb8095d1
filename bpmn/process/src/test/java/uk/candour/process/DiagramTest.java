package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The picture can be read: lines are level or upright, none crosses another. */
class DiagramTest {

    private record Line(SequenceFlow flow, double x1, double y1, double x2, double y2) {

        boolean level() {
            return y1 == y2;
        }

        /**
         * One passes through the other's inside; meeting or running along together is no crossing.
         */
        boolean crosses(Line other) {
            Line across = level() ? this : other;
            Line upright = level() ? other : this;
            return across.level() != upright.level()
                    && between(upright.x1, across.x1, across.x2)
                    && between(across.y1, upright.y1, upright.y2);
        }

        private static boolean between(double value, double a, double b) {
            return value > Math.min(a, b) + 1 && value < Math.max(a, b) - 1;
        }

        boolean sharesAnEnd(Line other) {
            return flow.getSource().equals(other.flow.getSource())
                    || flow.getTarget().equals(other.flow.getTarget());
        }
    }

    static List<String> models() {
        return ModelTests.NAMES;
    }

    @ParameterizedTest
    @MethodSource("models")
    void linesAreLevelOrUpright(String model) {
        assertThat(lines(model)).isNotEmpty().allMatch(it -> it.level() || it.x1 == it.x2);
    }

    @ParameterizedTest
    @MethodSource("models")
    void noLinesCross(String model) {
        List<Line> lines = lines(model);
        List<String> crossings = new ArrayList<>();
        for (Line one : lines) {
            for (Line other : lines) {
                if (one.crosses(other) && !one.sharesAnEnd(other)) {
                    crossings.add(one.flow.getId() + " x " + other.flow.getId());
                }
            }
        }

        assertThat(crossings).isEmpty();
    }

    @Test
    void theHappyPathIsStraight() {
        isStraight(
                "foi-request",
                Set.of(
                        "flow_SuggestDepartments_TriageRequest",
                        "flow_Triaged_SearchDepartments",
                        "flow_SearchDepartments_ConsiderRequest",
                        "flow_ClaimsMade_Claim",
                        "flow_ConcludeItems_ReplyNeeded",
                        "flow_ResponseComposed_SignOffResponse",
                        "flow_Casework_SendResponse",
                        "flow_ResponseSent_CloseCase"));
        isStraight(
                "internal-review",
                Set.of(
                        "flow_Review_ReviewRequest",
                        "flow_ReviewClaimsMade_Claim",
                        "flow_ReviewClaim_Balance",
                        "flow_ReviewStands_ComposeReview",
                        "flow_Review_SendReview",
                        "flow_ReviewSent_CloseReview"));
    }

    private static void isStraight(String model, Set<String> happy) {
        List<Line> lines = lines(model);
        assertThat(lines.stream().filter(it -> happy.contains(it.flow.getId())))
                .hasSize(happy.size())
                .allMatch(it -> it.level() && it.x1 < it.x2)
                .extracting(Line::y1)
                .containsOnly(lines.getFirst().y1);
    }

    private static List<Line> lines(String model) {
        List<Line> lines = new ArrayList<>();
        for (BpmnEdge edge : ModelTests.model(model).getModelElementsByType(BpmnEdge.class)) {
            List<Waypoint> points = List.copyOf(edge.getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                Waypoint from = points.get(i - 1);
                Waypoint to = points.get(i);
                lines.add(
                        new Line(
                                (SequenceFlow) edge.getBpmnElement(),
                                from.getX(),
                                from.getY(),
                                to.getX(),
                                to.getY()));
            }
        }
        return lines;
    }
}
