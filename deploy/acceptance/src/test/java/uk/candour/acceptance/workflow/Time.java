package uk.candour.acceptance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.Databases;

/** Lets weeks pass: the engine's timers become due now, and what is on record lies further back. */
final class Time {

    private final Databases databases;

    Time(Candour candour) {
        this.databases = new Databases(candour);
    }

    /**
     * Lets the timer of one element of one case ring.
     *
     * @param element the timer's id in the model
     */
    void rings(Walk walk, String element) {
        await("the timer " + element)
                .atMost(Duration.ofSeconds(20))
                .until(() -> databases.change("process", due(walk, element)) == 1);
    }

    /** The day of the fees notice, and with it the last day to pay, lie four months back. */
    void fourMonthsPassedSinceTheFeeWasAskedFor(Walk walk) {
        int moved =
                databases.change(
                        "intake",
                        """
                        update fee set notice_on = notice_on - interval '4 months',
                                       pay_by = pay_by - interval '4 months'
                        where request_id = '%s'
                        """
                                .formatted(walk.id()));
        assertThat(moved).isEqualTo(1);
    }

    private static String due(Walk walk, String element) {
        return """
        update act_ru_job set duedate_ = now() - interval '1 second'
        where handler_type_ like 'timer%%' and handler_cfg_ like '%s%%' and process_instance_id_ in
          (select id_ from act_hi_procinst where business_key_ = '%s')
        """
                .formatted(element, walk.id());
    }
}
