package uk.candour.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Question;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.servers.RealServers;

/** The adviser has not decided yet, and says by when: sent without a script running. */
@RealServers
@SpringBootTest
@AutoConfigureMockMvc
@Import(OneCase.class)
class MoreTimePageTests {

    private final UUID request = UUID.randomUUID();

    @Autowired private OneCase it;
    @Autowired private MockMvc mvc;

    @Test
    void asksWhenADecisionIsExpectedAndOpensAgainWithTheFactors() throws Exception {
        UUID triage = it.triaged(request, "Which products are used?");
        UUID considered = it.considered(request, triage);
        UUID balance = it.command(weigh(considered, null));
        Browser adam = adam().take(it.work(balance).id());
        adam.type("forDisclosure[0].factor.text", "Openness");
        adam.choose("forDisclosure[0].weight", "SOME");
        adam.choose("outcome", "NOT_DECIDED").type("balance.text", "Others are to be heard.");

        adam.save();

        assertThat(adam.page().select("#estimateOn-error").text())
                .contains("Give the day by which you expect to decide");
        adam.type("estimateOn-day", "20").type("estimateOn-month", "1");
        adam.type("estimateOn-year", "2099");
        assertThat(adam.save().getRedirectedUrl()).isEqualTo("/work");
        UUID open = it.announced(balance);
        assertThat(it.event(open, PublicInterestBalanced.class))
                .satisfies(recorded -> {
                    assertThat(recorded.outcome()).isEqualTo(BalanceOutcome.NOT_DECIDED);
                    assertThat(recorded.estimateOn()).isEqualTo(LocalDate.of(2099, 1, 20));
                });

        Browser again = adam().take(it.work(it.command(weigh(considered, open))).id());

        assertThat(again.page().select("[name='forDisclosure[0].factor.text']").text())
                .isEqualTo("Openness");
        assertThat(again.page().select("[name=outcome][checked]")).isEmpty();
        assertThat(again.page().select("[name='balance.text']").text()).isEmpty();
    }

    private Browser adam() {
        return new Browser(mvc, SignedIn.as("adam", "adviser"));
    }

    private BalancePublicInterest weigh(
            UUID considered, @org.jspecify.annotations.Nullable UUID previous) {
        UUID claim = it.claims(considered).getFirst().claimId();
        return new BalancePublicInterest(
                request,
                considered,
                1,
                Question.DISCLOSE,
                List.of(claim),
                List.of(),
                previous,
                previous);
    }
}
