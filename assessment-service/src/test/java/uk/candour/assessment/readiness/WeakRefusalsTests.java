package uk.candour.assessment.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.contract.Likelihood.WOULD;
import static uk.candour.contract.Likelihood.WOULD_BE_LIKELY;
import static uk.candour.contract.Weight.SIGNIFICANT;
import static uk.candour.contract.Weight.SOME;

import org.junit.jupiter.api.Test;
import uk.candour.assessment.exemption.Limbs;
import uk.candour.platform.workqueue.Advice;

/**
 * Refusals that are weak in ways of their own: what each lacks is found, and what it has is not
 * missed.
 */
class WeakRefusalsTests {

    @Test
    void findsTheFaultsOfAStandardLawEnforcementParagraph() {
        Refusal standard =
                Refusal.of(
                                Limbs.CRIME,
                                "How many body-worn cameras were lost in each of the last three years?")
                        .harm(
                                WOULD_BE_LIKELY,
                                """
                                Section 31 applies. Release could undermine operational capability and may assist those \
                                intent on wrongdoing. In my opinion this is a real concern for Northmarsh Constabulary.\
                                """,
                                "It could be combined with other material by criminals.")
                        .forDisclosure(SOME, "It would promote openness.")
                        .forMaintaining(
                                SIGNIFICANT,
                                "It would damage the reputation of the force and need additional resources to put right.")
                        .balance(
                                """
                                Having carefully considered the public interest, the balance favours maintaining the \
                                exemption and outweighs disclosure on this occasion.\
                                """);

        assertThat(standard.rules())
                .containsExactlyInAnyOrder(
                        "no-limb",
                        "could-for-would",
                        "harm-not-specific",
                        "outside-exemption",
                        "another-authority",
                        "no-author",
                        "unweighed",
                        "one-sided",
                        "no-partial-disclosure");
    }

    @Test
    void findsThatACouncilWeighsOneSideOnly() {
        Refusal oneSided =
                Refusal.of(Limbs.COMMERCE, "The rent that the café in Central Park pays")
                        .harm(
                                WOULD,
                                "The tenant’s rivals would learn the rent and offer a pound more for the next lease.",
                                "The lease ends in June; the rent is the one number that bids are built on.")
                        .forMaintaining(SIGNIFICANT, "A fair letting of the café in June.")
                        .balance(
                                """
                                The tenant would lose a lease that it has built up over nine years, and rivals would win it \
                                without any effort. Bids would crowd just above the present rent. The figure cannot be \
                                divided.\
                                """);

        assertThat(oneSided.rules()).containsExactly("one-sided");
        assertThat(oneSided.advice().getFirst().field()).isEqualTo("forDisclosure");
    }

    @Test
    void findsThatAHospitalSaysTheSameThingThreeTimes() {
        String paragraph =
                """
                Disclosing details of ward door systems would, or would be likely to, prejudice the prevention or \
                detection of crime across the hospital estate and all of its many sites.\
                """;
        Refusal copied =
                Refusal.of(Limbs.CRIME, "The make of the door entry systems on each ward")
                        .harm(WOULD_BE_LIKELY, paragraph, paragraph)
                        .forDisclosure(SOME, "Patients would know how safe the wards are.")
                        .forMaintaining(SIGNIFICANT, "Keeping thieves off the wards.")
                        .balance(
                                """
                                Patients have good reason to ask how safe the wards are, and are told of every theft. Keeping \
                                thieves off the wards counts for more. A list of wards without makes was considered.\
                                """)
                        .after("Something else.", paragraph.replace("ward door", "car park"));

        assertThat(copied.rules()).containsExactly("no-likelihood", "repeated", "boilerplate");
    }

    @Test
    void findsWhatAUniversityBringsInFromOutside() {
        Refusal borrowed =
                Refusal.of(Limbs.COMMERCE, "Fees paid to recruitment agents in 2025, by agent")
                        .harm(
                                WOULD,
                                "Agents would compare fees and each would ask for the highest that anybody is paid.",
                                "The fees paid by the University of Eastmere are negotiated one agent at a time.")
                        .forDisclosure(null, "Students’ fees pay for it.")
                        .forMaintaining(
                                SIGNIFICANT,
                                "The figures would be misunderstood by the press without their context.")
                        .forMaintaining(
                                SOME,
                                "The applicant is a journalist who intends to write about recruitment.")
                        .balance(
                                """
                                Students have an interest in what becomes of their fees. Better terms for the next \
                                intake matter more to them, and totals for all agents are published instead of extracts.\
                                """);

        assertThat(borrowed.rules())
                .containsExactly("another-authority", "outside-exemption", "unweighed");
        assertThat(borrowed.advice())
                .filteredOn(it -> it.rule().equals("outside-exemption"))
                .extracting(Advice::wrong)
                .anySatisfy(it -> assertThat(it).contains("misunderstanding"))
                .anySatisfy(it -> assertThat(it).contains("the applicant"));
    }

    @Test
    void findsThatNoLevelAndNobodyIsNamed() {
        Refusal unfinished =
                Refusal.of(Limbs.CRIME, "Where the speed cameras on the A9 are out of order")
                        .harm(
                                null,
                                "Drivers who know which cameras are off speed there.",
                                "They read the list.")
                        .by(null);

        assertThat(unfinished.rules()).containsExactly("no-likelihood", "no-author");
    }

    /**
     * As some published refusals to confirm or deny are: no level, "could", nothing of the subject,
     * no balance.
     */
    @Test
    void findsThatARefusalToConfirmWouldFitAnyRequest() {
        Refusal general =
                Refusal.toConfirm(
                                Limbs.CRIME,
                                "How many drones were seized at Eastmere prison in 2025?")
                        .harm(
                                null,
                                "An answer either way could tell criminals where the weaknesses are and let them avoid capture.",
                                "Small pieces of knowledge are put together by people who mean harm.")
                        .forDisclosure(SOME, "Openness and better debate.")
                        .forMaintaining(SIGNIFICANT, "The force would lose the trust of partners.")
                        .balance(
                                "On balance the public interest favours neither confirming nor denying.");

        assertThat(general.rules())
                .containsExactly(
                        "no-likelihood",
                        "could-for-would",
                        "harm-not-specific",
                        "unweighed",
                        "one-sided");
    }

    /** As some published reasons are: the section is recited and not applied. */
    @Test
    void findsThatAClassIsRecitedWithoutItsLimb() {
        Refusal recited =
                Refusal.of(Limbs.PERSONAL, "The names in the policy log")
                        .reason(
                                "Section 40 covers names, and I believe that the log has names in it.");

        assertThat(recited.rules())
                .containsExactly("no-limb", "no-author", "no-partial-disclosure");
    }

    @Test
    void quotesWhatCausedItAndSaysWhatToDo() {
        Refusal hedged =
                Refusal.of(Limbs.CRIME, "Where the speed cameras on the A9 are")
                        .harm(
                                WOULD,
                                "Drivers could slow down for the cameras only.",
                                "They would know where.");

        assertThat(hedged.advice())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.field()).isEqualTo("harm");
                    assertThat(it.words())
                            .isEqualTo("Drivers could slow down for the cameras only.");
                    assertThat(it.line()).contains("less than", "“Drivers could", "FOIA Part II");
                });
    }
}
