package uk.candour.approval.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.approval.ACase.EMAIL_HTML;
import static uk.candour.approval.ACase.RELEASED;
import static uk.candour.approval.ACase.WITHHELD;
import static uk.candour.approval.Cast.ADAM_THE_ADVISER;
import static uk.candour.approval.Cast.IAN_OF_INFORMATION_SECURITY;
import static uk.candour.approval.Cast.OLIVIA_THE_OFFICER;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.approval.ACase;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.IntakeEvent.TriageDecision.Refuse;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Message;
import uk.candour.contract.Text;

class CaseFileTests {

    private final ACase burglaries = ACase.fresh();

    @Test
    void arrangesTheRecordsByItemAndClaim() {
        CaseFile file = CaseFile.of(wholeFile());

        assertThat(file.items()).hasSize(2);
        assertThat(file.items().getFirst().decision()).isEqualTo(ItemDecision.RELEASE);
        assertThat(file.items().getFirst().reply()).isNotNull();
        ItemFile withheld = file.items().getLast();
        assertThat(withheld.findings())
                .singleElement()
                .satisfies(it -> assertThat(it.department()).isEqualTo("information-security"));
        assertThat(withheld.balances()).hasSize(1);
        assertThat(withheld.claims())
                .singleElement()
                .satisfies(it -> assertThat(it.harm()).isNotNull())
                .satisfies(it -> assertThat(it.opinion()).isNull())
                .satisfies(it -> assertThat(it.fell()).isFalse());
        assertThat(file.claims()).containsExactly(burglaries.claim());
        assertThat(file.documents()).containsExactly(RELEASED, WITHHELD);
    }

    @Test
    void aRefusalAtTriageHasNeitherConsiderationNorReply() {
        CaseFile file =
                CaseFile.of(
                        records(burglaries.triaged(new Refuse("s12(1)", Text.open("60 hours")))));

        assertThat(file.consideration()).isNull();
        assertThat(file.reply()).isNull();
        assertThat(file.claims()).isEmpty();
        assertThat(file.items()).hasSize(2);
    }

    @Test
    void aClaimFallsWhereATestFindsThatItIsNotEngaged() {
        HarmAssessed noHarm =
                new HarmAssessed(
                        burglaries.requestId(),
                        IAN_OF_INFORMATION_SECURITY,
                        burglaries.claimId(),
                        Likelihood.NOT_MADE_OUT,
                        null,
                        null,
                        null,
                        List.of(),
                        Text.open("The locks were changed"));
        OpinionGiven notEngaged =
                new OpinionGiven(
                        burglaries.requestId(),
                        ADAM_THE_ADVISER,
                        burglaries.claimId(),
                        false,
                        null,
                        Text.open("No chilling effect"));

        for (Message test : List.of(noHarm, notEngaged)) {
            CaseFile file =
                    CaseFile.of(records(burglaries.triaged(), burglaries.considered(), test));

            assertThat(file.items().getLast().claims().getFirst().fell()).isTrue();
        }
    }

    @Test
    void authorsAreWhoeverWroteARecordOfThePack() {
        assertThat(Authors.of(wholeFile()))
                .containsExactlyInAnyOrder(
                        IAN_OF_INFORMATION_SECURITY, OLIVIA_THE_OFFICER, ADAM_THE_ADVISER);
        assertThat(Authors.of(records(burglaries.triaged()))).isEmpty();
    }

    @Test
    void whoeverRefusesAtTriageIsTheAuthorOfTheRefusal() {
        assertThat(
                        Authors.of(
                                records(
                                        burglaries.triaged(
                                                new Refuse("s14(1)", Text.open("Vexatious"))))))
                .containsExactly(OLIVIA_THE_OFFICER);
    }

    @Test
    void everyRecordSurvivesJson() {
        JsonMapper json = JsonMapper.shared();

        assertThat(wholeFile().records())
                .allSatisfy(it ->
                        assertThat(
                                        json.readValue(
                                                json.writeValueAsString(it.record()),
                                                Message.class))
                                .isEqualTo(it.record()));
    }

    @Test
    void theTimelineSaysWhatHappenedInOrder() {
        assertThat(Timeline.of(wholeFile()))
                .extracting(Timeline.Entry::what)
                .containsExactly(
                        "Sent to Information security",
                        "Information security completed its search",
                        "The officer considered the request",
                        "Harm assessed",
                        "Public interest weighed for item 2",
                        "Reply drafted",
                        "Letter composed");
    }

    private CaseRecords wholeFile() {
        return records(
                burglaries.triaged(),
                burglaries.searched(),
                burglaries.considered(),
                burglaries.harm(),
                burglaries.balanced(),
                burglaries.replied(OLIVIA_THE_OFFICER),
                burglaries.composed(EMAIL_HTML, OLIVIA_THE_OFFICER));
    }

    private static CaseRecords records(Message... messages) {
        return new CaseRecords(
                Stream.of(messages)
                        .<Recorded<?>>map(
                                it -> new Recorded<>(UUID.randomUUID(), Instant.EPOCH, it))
                        .toList());
    }
}
