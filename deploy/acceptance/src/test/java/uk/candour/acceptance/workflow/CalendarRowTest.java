package uk.candour.acceptance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.candour.acceptance.AloneOnCandour;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.client.Dates;
import uk.candour.acceptance.client.Json;

/** A proclaimed day moves every open case: nobody else counts days meanwhile. */
@AloneOnCandour
class CalendarRowTest {

    private final Candour candour;

    CalendarRowTest(Candour candour) {
        this.candour = candour;
    }

    @Test
    @Row(37)
    void aProclaimedDayMovesTheDateAndTheApplicantIsTold() {
        Walk walk = Walk.asked(candour);
        walk.mail(walk.reference());
        String before = walk.receipt().path("dueOn").asString();
        LocalDate proclaimed = countedBefore(walk, before);

        var admin = candour.client().robot("robot-admin");
        var added =
                admin.post(
                        "/intake/api/calendar/days",
                        Json.object(
                                        "{'date':'%s','title':'Day of thanksgiving',"
                                                + "'nations':['SCOTLAND']}",
                                        proclaimed)
                                .toString(),
                        Map.of());
        assertThat(added.status()).as("%s", added).isEqualTo(201);

        String after =
                await("the new date")
                        .atMost(Duration.ofSeconds(60))
                        .until(
                                () -> walk.file().path("deadline").path("dueOn").asString(),
                                it -> !it.equals(before));
        assertThat(LocalDate.parse(after)).isAfter(before);
        walk.mail(Dates.inWords(before), Dates.inWords(after));
        assertThat(walk.file().path("deadline").path("explanation").toString())
                .contains("Day of thanksgiving");
    }

    /** A working day that the clock counts, a week before the date. */
    private static LocalDate countedBefore(Walk walk, String due) {
        LocalDate latest = LocalDate.parse(due).minusDays(7);
        return walk.file()
                .path("deadline")
                .path("explanation")
                .valueStream()
                .filter(it -> it.path("counted").asBoolean())
                .map(it -> LocalDate.parse(it.path("date").asString()))
                .filter(it -> it.isBefore(latest))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
