package uk.candour.assessment.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.contract.Likelihood.WOULD_BE_LIKELY;
import static uk.candour.contract.Weight.LITTLE;
import static uk.candour.contract.Weight.SIGNIFICANT;
import static uk.candour.contract.Weight.SOME;

import org.junit.jupiter.api.Test;
import uk.candour.assessment.exemption.Limbs;
import uk.candour.contract.ItemDecision;

/** What is well reasoned draws no advice at all. */
class SoundRefusalsTests {

    @Test
    void findsNothingInASoundRefusalToNameSecuritySoftware() {
        assertThat(software().advice()).isEmpty();
    }

    @Test
    void findsNothingInASoundRefusalOfUnitPrices() {
        assertThat(prices().advice()).isEmpty();
    }

    @Test
    void findsNothingInASoundRefusalOfNames() {
        Refusal names =
                Refusal.of(
                                Limbs.PERSONAL,
                                "The names of the staff who attended the meeting of 4 May")
                        .reason(
                                """
                                The names identify living people and are their personal data. There is a legitimate interest \
                                in knowing that the meeting was properly attended, and the grades of those present meet it. \
                                Junior staff have been told that their names are not published and would not expect it. \
                                Naming them is not necessary, and their interests override what is left of the interest in it. \
                                The grades and the number present are released; only the names are redacted.\
                                """);

        assertThat(names.advice()).isEmpty();
    }

    @Test
    void findsNothingInASoundRefusalToConfirm() {
        Refusal covert =
                Refusal.toConfirm(
                                Limbs.CRIME,
                                "Has covert surveillance been authorised for fly-tipping at Mill Lane since 2023?")
                        .harm(
                                WOULD_BE_LIKELY,
                                """
                                Those who tip waste at Mill Lane would learn whether the place is watched and would be likely \
                                to move to lanes that are not, where tipping goes undetected.\
                                """,
                                """
                                A yes or a no for one named place, and for the next place asked about, adds up to a map of \
                                where surveillance is in use. Section 31(3) is relied on by virtue of section 31(1)(a).\
                                """)
                        .forDisclosure(
                                SOME,
                                "Residents would know whether intrusive powers are used lawfully in their own streets.")
                        .forMaintaining(
                                SIGNIFICANT,
                                "Offenders who know where they are watched and where they are not tip elsewhere, unseen.")
                        .balance(
                                """
                                How often the powers are used and by whose authority is published each year, which meets most \
                                of what residents would gain. A yes or no for a single lane adds little to that and would guide \
                                the people whom surveillance is meant to find.\
                                """)
                        .deciding(ItemDecision.NEITHER_CONFIRM_NOR_DENY);

        assertThat(covert.advice()).isEmpty();
    }

    static Refusal software() {
        return Refusal.of(
                        Limbs.CRIME,
                        "Which antivirus and endpoint detection products does the council use, and which version of each?")
                .harm(
                        WOULD_BE_LIKELY,
                        """
                        Naming the endpoint products and their versions would be likely to help an intruder to get into the \
                        council’s network unseen. Faults in each version are published with working code, usually weeks \
                        before every computer can be patched. An intruder who knows the version skips the noisy steps that \
                        would otherwise give them away, and tests the attack at leisure on a copy.

                        The network carries the case files of children in care and of victims of domestic abuse. An attack \
                        that succeeds would expose the personal data of people who are already in danger.\
                        """,
                        """
                        Anyone could read the answer, because disclosure is to the world. Scans of the council’s addresses \
                        are logged every day, about 4,000 in May 2026 alone, and several tried faults of one named product. \
                        The answer would tell whoever runs those scans which of their tools will work.\
                        """)
                .forDisclosure(
                        SOME,
                        "The public would see whether money spent on protecting its records buys current products.")
                .forDisclosure(LITTLE, "Openness about the council’s suppliers in general.")
                .forMaintaining(
                        SIGNIFICANT,
                        "Preventing unauthorised access, an offence under the Computer Misuse Act 1990, to records of vulnerable people.")
                .forMaintaining(
                        SOME,
                        "Recovering from an attack has cost other councils millions of pounds and months without services.")
                .balance(
                        """
                        How much is spent on cyber security, and that the council is certified each year by an independent \
                        assessor, is published and goes a long way to meet the interest in how the money is used. The names \
                        and versions add little to that and much to what an intruder needs. Releasing the names without the \
                        versions was considered, but the supplier’s own pages say which version is current. For those \
                        reasons preventing the crime carries more weight than knowing the products.\
                        """);
    }

    private static Refusal prices() {
        return Refusal.of(
                        Limbs.COMMERCE,
                        "What does the council pay its contractor per tonne of road salt and per gritting route?")
                .harm(
                        WOULD_BE_LIKELY,
                        """
                        The contractor’s rates per tonne and per route would be likely to prejudice its position in the tender \
                        that closes in March 2027. Its rivals would see how far to go below it. The contractor was consulted \
                        and has given examples of two bids that it lost by less than two per cent.\
                        """,
                        """
                        The rates have not changed since 2024 and are the ones on which the contractor intends to bid again. \
                        With rate and volume both known, its margin follows by simple arithmetic.\
                        """)
                .forDisclosure(
                        SIGNIFICANT,
                        "Residents may judge for themselves whether winter maintenance is good value for public money.")
                .forMaintaining(
                        SIGNIFICANT,
                        "A fair competition next year, without one bidder’s rates on everybody’s desk.")
                .forMaintaining(
                        SOME,
                        "Firms go on bidding for council work when their rates are safe until the contract is let again.")
                .balance(
                        """
                        The total paid each winter and the number of routes are released, so that anyone can judge the value \
                        of the contract as a whole. What the single rates add is mostly of use to competitors, and only until \
                        the tender closes; after that the balance would be struck afresh. Until then a fair tender saves the \
                        public more than the rates would tell it.\
                        """)
                .deciding(ItemDecision.PART);
    }
}
