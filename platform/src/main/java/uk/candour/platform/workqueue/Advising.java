package uk.candour.platform.workqueue;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.candour.platform.login.Person;

/** Asks desks for advice on an answer, outside every transaction: advice is never in the way. */
@Component
class Advising {

    private static final Logger LOG = LoggerFactory.getLogger(Advising.class);

    private final Desks desks;

    Advising(Desks desks) {
        this.desks = desks;
    }

    List<Advice> on(WorkItem item, Answer answer, Person by) {
        return desks.of(item).advise(item, answer, by);
    }

    /** The advice in lines; none where an answer cannot even be read, which is said elsewhere. */
    List<String> lines(WorkItem item, Answer answer, Person by) {
        try {
            return on(item, answer, by).stream().map(Advice::line).distinct().toList();
        } catch (RuntimeException failed) {
            LOG.warn("No advice on work {}", item.id(), failed);
            return List.of();
        }
    }

    /** What completing warned of, and after it the advice on what was recorded. */
    List<String> warnings(WorkItem item, Answer answer, Person by, Completion completion) {
        return Stream.concat(completion.warnings().stream(), lines(item, answer, by).stream())
                .toList();
    }
}
