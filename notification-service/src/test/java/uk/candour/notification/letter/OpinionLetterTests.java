package uk.candour.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.notification.letter.Claims.CRIME;
import static uk.candour.notification.letter.Recorded.TODAY;
import static uk.candour.notification.letter.Recorded.balanced;
import static uk.candour.notification.letter.Recorded.opinion;
import static uk.candour.notification.letter.Scenarios.withheld;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.candour.contract.ApprovalEvent.OpinionBasis;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.ApprovalEvent.OtherLimb;
import uk.candour.contract.Question;
import uk.candour.contract.Text;

/** What a letter takes from the opinion of the qualified person. */
class OpinionLetterTests {

    @Test
    void theLetterCitesTheLimbThatTheQualifiedPersonHoldsEngaged() {
        OpinionGiven given = opinion(CRIME, true);
        OpinionGiven other =
                new OpinionGiven(
                        given.requestId(),
                        given.actor(),
                        given.claimId(),
                        true,
                        given.likelihood(),
                        given.reason(),
                        new OpinionBasis(
                                Text.open("AUTHORISED"),
                                TODAY,
                                true,
                                UUID.randomUUID(),
                                new OtherLimb("s36(2)(c)", "section 36(2)(c)", "public affairs")));

        assertThat(
                        LetterTests.words(
                                withheld(
                                        List.of(other),
                                        List.of(balanced(Question.DISCLOSE, CRIME)),
                                        CRIME)))
                .contains("Section 36(2)(c) (public affairs)")
                .doesNotContain("31(1)(a)", "AUTHORISED");
    }
}
