package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules, row by row. */
class DecisionTablesTest {

    private final DmnEngine rules =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    NONE,                 PREJUDICE,    HARM
                    NONE,                 CLASS,        JUSTIFICATION
                    NONE,                 NECESSITY,    JUSTIFICATION
                    NONE,                 ENDANGERMENT, JUSTIFICATION
                    QUALIFIED_PERSON,     PREJUDICE,    OPINION
                    QUALIFIED_PERSON,     CLASS,        OPINION
                    QUALIFIED_PERSON,     NECESSITY,    OPINION
                    QUALIFIED_PERSON,     ENDANGERMENT, OPINION
                    LEGITIMATE_INTERESTS, CLASS,        JUSTIFICATION
                    LEGITIMATE_INTERESTS, PREJUDICE,    JUSTIFICATION
                    LEGITIMATE_INTERESTS, NECESSITY,    JUSTIFICATION
                    LEGITIMATE_INTERESTS, ENDANGERMENT, JUSTIFICATION
                    CONFIDENCE,           CLASS,        JUSTIFICATION
                    CONFIDENCE,           PREJUDICE,    JUSTIFICATION
                    CONFIDENCE,           NECESSITY,    JUSTIFICATION
                    CONFIDENCE,           ENDANGERMENT, JUSTIFICATION
                    """)
    void everyExemptionHasOneGround(String special, String basis, String ground) {
        assertThat(
                        decide(
                                "exemption-tests",
                                "decision_ExemptionTests",
                                Map.of("special", special, "basis", basis)))
                .isEqualTo(ground);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    -,                    FOIA, -
                    -,                    EIR,  operations
                    information-security, FOIA, operations
                    information-security, EIR,  operations
                    operations,           FOIA, 'information-security,finance'
                    human-resources,      FOIA, finance
                    finance,              EIR,  operations
                    communications,       FOIA, operations
                    """)
    void suggestsWhoElseMayHoldIt(
            @Nullable String department, String regime, @Nullable String suggested) {
        assertThat(
                        decide(
                                "department-routing",
                                "decision_DepartmentRouting",
                                Variables.putValue("department", department)
                                        .putValue("regime", regime)))
                .isEqualTo(suggested);
    }

    private @Nullable Object decide(String file, String decision, Map<String, Object> inputs) {
        DmnDecisionResult result =
                rules.evaluateDecision(
                        rules.parseDecision(
                                decision,
                                getClass().getResourceAsStream("/models/" + file + ".dmn")),
                        inputs);
        return result.isEmpty() ? null : result.getSingleResult().getSingleEntry();
    }
}
