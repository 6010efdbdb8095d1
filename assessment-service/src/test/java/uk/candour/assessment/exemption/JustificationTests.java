package uk.candour.assessment.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.assessment.casefile.Cases.IAN;
import static uk.candour.assessment.casefile.Cases.REQUEST;
import static uk.candour.assessment.casefile.Cases.problems;
import static uk.candour.assessment.casefile.Cases.recorded;
import static uk.candour.assessment.casefile.Cases.warnings;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Prefill;
import uk.candour.assessment.casefile.Cases;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.Text;

class JustificationTests {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);

    private static final String PERSONAL_DATA =
            """
            {"reason":"Names of junior staff.","legitimateInterest":"Accountability",
             "necessity":{"text":"Roles suffice","closed":true},"balance":"They expect privacy","other":"ignored"}
            """;

    @Test
    void blocksOnlyWithoutAReason() {
        Outcome silent = decide(Limbs.PRIVILEGE, "{}");
        Outcome reasoned = decide(Limbs.PRIVILEGE, "{\"reason\":\"Legal advice.\"}");

        assertThat(problems(silent)).containsOnlyKeys("reason");
        assertThat(recorded(reasoned, ExemptionJustified.class).engaged()).isTrue();
        assertThat(warnings(reasoned)).singleElement().asString().contains("not waived");
    }

    @Test
    void recordsTheFieldsOfItsFormAndNoOthers() {
        ExemptionJustified justified =
                recorded(decide(Limbs.PERSONAL, PERSONAL_DATA), ExemptionJustified.class);

        assertThat(justified.particulars())
                .containsOnlyKeys("legitimateInterest", "necessity", "balance")
                .containsEntry("necessity", Text.closed("Roles suffice"));
        assertThat(warnings(decide(Limbs.PERSONAL, PERSONAL_DATA))).isEmpty();
    }

    @Test
    void letsAClaimFallWithAReason() {
        Outcome fallen =
                decide(Limbs.PERSONAL, "{\"madeOut\":false,\"reason\":\"They consented.\"}");

        assertThat(recorded(fallen, ExemptionJustified.class).engaged()).isFalse();
        assertThat(warnings(fallen)).isEmpty();
        assertThat(problems(decide(Limbs.PERSONAL, "{\"madeOut\":false}")))
                .containsOnlyKeys("reason");
    }

    /**
     * FOIA s.40(2) with s.40(8): each part of the test is asked only where the one before was met.
     */
    @Test
    void takesThePartsOfTheTestInOrder() {
        assertThat(problems(decide(Limbs.PERSONAL, "{'reason':'Names.','balance':'Privacy.'}")))
                .containsOnlyKeys("necessity");
        assertThat(problems(decide(Limbs.PERSONAL, "{'reason':'Names.','necessity':'No.'}")))
                .containsOnlyKeys("legitimateInterest");
        assertThat(warnings(decide(Limbs.PERSONAL, "{'reason':'Health data: no condition.'}")))
                .hasSize(3);
    }

    /** FOIA s.22(1)(b). */
    @Test
    void takesNoIntentionToPublishThatIsYoungerThanTheRequest() {
        String settled = "{'reason':'Due out.','intention':'Minutes','settledOn':'%s'}";

        assertThat(problems(decide(Limbs.TO_BE_PUBLISHED, settled.formatted("2026-11-03"))))
                .extractingByKey("settledOn")
                .asString()
                .contains("22(1)(b)");
        assertThat(problems(decide(Limbs.TO_BE_PUBLISHED, settled.formatted("next week"))))
                .containsOnlyKeys("settledOn");
        assertThat(problems(decide(Limbs.TO_BE_PUBLISHED, settled.formatted("2026-11-02"))))
                .isEmpty();
    }

    @Test
    void demandsTheNameOfWhatProhibitsDisclosure() {
        assertThat(problems(decide(Limbs.PROHIBITED, "{'reason':'We are not allowed to.'}")))
                .containsOnlyKeys("prohibition");
        assertThat(
                        problems(
                                decide(
                                        Limbs.PROHIBITED,
                                        "{'reason':'Barred by section 18 of the CRC Act 2005.'}")))
                .isEmpty();
        assertThat(
                        problems(
                                decide(
                                        Limbs.PROHIBITED,
                                        "{'reason':'It is barred.','prohibition':'Water Act"
                                                + " 1989'}")))
                .isEmpty();
    }

    @Test
    void missesNoCertificate() {
        assertThat(warnings(decide(Limbs.SAFEGUARDED, "{'reason':'It tells where.'}")))
                .singleElement()
                .asString()
                .contains("nothing less");
    }

    @Test
    void opensAgainWithWhatWasRecorded() {
        ExemptionJustified justified =
                recorded(decide(Limbs.PERSONAL, PERSONAL_DATA), ExemptionJustified.class);

        Map<String, Object> prefill = Prefill.of(JustificationAnswer.of(justified));

        assertThat(prefill)
                .containsEntry("necessity", Map.of("text", "Roles suffice", "closed", true))
                .containsEntry("madeOut", true);
    }

    private static Outcome decide(Exemption limb, String answer) {
        JustificationAnswer given =
                JsonMapper.shared().readValue(answer.replace('\'', '"'), JustificationAnswer.class);
        return new Justification(
                        REQUEST, Cases.claim(1, limb, null), Particular.of(limb), IAN, RECEIVED)
                .decide(given);
    }
}
