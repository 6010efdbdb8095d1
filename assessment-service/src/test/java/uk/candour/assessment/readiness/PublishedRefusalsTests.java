package uk.candour.assessment.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.contract.Likelihood.WOULD_BE_LIKELY;
import static uk.candour.contract.Weight.LITTLE;
import static uk.candour.contract.Weight.SIGNIFICANT;
import static uk.candour.contract.Weight.SOME;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.candour.assessment.exemption.Limbs;
import uk.candour.contract.ItemDecision;
import uk.candour.platform.workqueue.Advice;

/** What refusals that authorities published have taught the rules, in words of our own. */
class PublishedRefusalsTests {

    private static final String SOFTWARE = "What software pays your suppliers, and until when?";

    @Test
    void missesTheCommerceInACommercialHarmThatIsAboutHacking() {
        Refusal refusal =
                Refusal.of(Limbs.COMMERCE, SOFTWARE)
                        .harm(
                                WOULD_BE_LIKELY,
                                "Naming the software would leave it open to a malicious attack.",
                                "Hackers would look up what is wrong with it.");

        assertThat(refusal.advice())
                .filteredOn(it -> it.rule().equals("outside-exemption"))
                .extracting(Advice::field)
                .containsExactly("harm", "causalLink");
    }

    @Test
    void takesPersonalDataThatAreReachedIllegallyAsAMatterOfCrime() {
        Refusal refusal =
                Refusal.of(Limbs.CRIME, SOFTWARE)
                        .harm(
                                WOULD_BE_LIKELY,
                                "Fraud on the payment software would be likely to succeed more often.",
                                "The personal data of those who are paid would be reached illegally.");

        assertThat(refusal.rules()).doesNotContain("outside-exemption");
    }

    @Test
    void noticesAPossibilityHoweverItIsPut() {
        assertThat(hedges("Such attacks on payment software can lead to the theft of data."))
                .containsExactly("could-for-would");
        assertThat(hedges("This may tell who our source is, which would breach the law."))
                .containsExactly("could-for-would");
        assertThat(hedges("The list can be read by all, and the software would be attacked."))
                .isEmpty();
    }

    private static List<String> hedges(String causalLink) {
        return Refusal.of(Limbs.CRIME, SOFTWARE)
                .harm(
                        WOULD_BE_LIKELY,
                        "The payment software would be likely to be attacked.",
                        causalLink)
                .rules()
                .stream()
                .filter("could-for-would"::equals)
                .toList();
    }

    /** Sound, and in another style than the others: the balance takes factors up in other words. */
    @Test
    void findsNothingInASoundRefusalOfPartOfASetOfReports() {
        Refusal reports =
                Refusal.of(
                                Limbs.CRIME,
                                "Copies of the gate and alarm maintenance reports for the Quayside depot, 2025")
                        .harm(
                                WOULD_BE_LIKELY,
                                """
                                Three of the eleven reports record faults in the depot’s gates and alarms that are not mended yet. \
                                Diesel and tools were stolen from this depot in 2023 and 2024. Whoever stole them, or others, would \
                                be likely to come back through the gate that is recorded as stuck open.\
                                """,
                                """
                                The reports say which gate, which sensor and since when. Published, they reach everybody, and no \
                                other public source tells it.\
                                """)
                        .forDisclosure(
                                SOME,
                                "Council tax payers are entitled to see that what they pay for maintenance keeps fuel safe.")
                        .forDisclosure(
                                LITTLE,
                                "The thefts were in the local press, and people ask whether the depot has learned from them.")
                        .forMaintaining(
                                SIGNIFICANT,
                                "Thefts of fuel and tools from the depot would be likely to be repeated while the faults stand.")
                        .balance(
                                """
                                The eight reports of repairs that are finished are released and show what was spent and mended. What \
                                the other three would add is the detail that a thief needs, and little that anybody else does, until the \
                                work is done in March. So the risk of theft weighs more for these three.\
                                """)
                        .deciding(ItemDecision.PART);

        assertThat(reports.advice()).isEmpty();
    }
}
