package uk.candour.acceptance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.acceptance.client.Service.INTAKE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.TogetherOnCandour;
import uk.candour.acceptance.client.Answer;
import uk.candour.acceptance.client.Client;
import uk.candour.acceptance.client.Dates;
import uk.candour.acceptance.client.Json;
import uk.candour.acceptance.client.Work;
import uk.candour.acceptance.script.Reply;

/** The deadline comes near and is missed. */
@TogetherOnCandour
class DeadlineRowsTest {

    private final Candour candour;
    private final Client client;

    DeadlineRowsTest(Candour candour) {
        this.candour = candour;
        this.client = candour.client();
    }

    @Test
    @Row(28)
    void managersSeeWhatIsDueSoonAndWhatIsLate() {
        Walk soon = Walk.logged(candour, Dates.today().minusDays(25));
        Walk late = Walk.logged(candour, Dates.today().minusDays(60));

        assertThat(soon.onTheBoard(it -> !it.path("band").isMissingNode()).path("band").asString())
                .isIn("THIS_WEEK", "NEXT_WEEK", "LATE");
        assertThat(
                        late.onTheBoard(it -> it.path("band").asString("").equals("LATE"))
                                .path("due")
                                .asString())
                .contains("late");
        late.reaches("The deadline was missed");
    }

    @Test
    @Row({28, 29})
    void aLateAnswerIsApologisedForByAPersonAndTheBreachStays() {
        Walk walk = Walk.logged(candour, Dates.today().minusDays(60));
        Work apology = walk.desk().claim(client.officer(), INTAKE, "apology");
        LocalDate expected = Dates.today().plusDays(10);

        Answer inThePast =
                client.officer()
                        .complete(
                                apology,
                                Json.object(
                                        "{'reason':'Two record systems had to be restored.',"
                                                + "'expectedOn':'%s'}",
                                        Dates.today()));
        assertThat(inThePast.status()).isEqualTo(400);
        assertThat(inThePast.text()).contains("expectedOn", "future");
        walk.desk()
                .complete(
                        client.officer(),
                        apology,
                        "{'reason':'Two record systems had to be restored.','expectedOn':'%s'}",
                        expected);

        walk.mail(
                "sorry",
                "Two record systems had to be restored.",
                Dates.inWords(expected),
                "Information Commissioner");
        walk.consideredAfter(Reply.finds()).replied().approved().stage("REPLIED");
        walk.reaches("Closed: released in full, late");
    }
}
