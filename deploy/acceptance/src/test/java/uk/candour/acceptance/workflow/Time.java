package uk.candour.acceptance.workflow;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.Databases;

/** Brings forward what the engine would do in weeks: its timers become due now. */
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

    private static String due(Walk walk, String element) {
        return """
        update act_ru_job set duedate_ = now() - interval '1 second'
        where handler_type_ like 'timer%%' and handler_cfg_ like '%s%%' and process_instance_id_ in
          (select id_ from act_hi_procinst where business_key_ = '%s')
        """
                .formatted(element, walk.id());
    }
}
