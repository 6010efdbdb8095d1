package uk.candour.assessment.consultation;

import java.util.List;
import uk.candour.contract.Consultee;
import uk.candour.platform.web.Option;

/**
 * Who is asked what, and about which items.
 *
 * @param items in their blind wording
 * @param mayStopWaiting whether "they did not answer" may be recorded
 */
record ConsultView(Consultee consultee, List<AboutItem> items, boolean mayStopWaiting) {

    record AboutItem(int item, String wording) {}

    public List<Option> answers() {
        List<Option> views =
                List.of(
                        Option.of("NO_OBJECTION", "No objection to release"),
                        Option.of("OBJECTS", "Objects to release, or to part of it"),
                        Option.of("COMMENTS", "Something else"));
        return mayStopWaiting ? with(views) : views;
    }

    private static List<Option> with(List<Option> views) {
        Option none =
                new Option(
                        "NO_ANSWER",
                        "They did not answer: wait no longer",
                        "Silence is not consent. The time for the reply has been running all the while.");
        return List.of(views.get(0), views.get(1), views.get(2), none);
    }
}
