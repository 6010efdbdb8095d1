package uk.candour.platform.workqueue;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.candour.platform.login.Person;

/**
 * Who gives work back that somebody else has taken and is not there to finish. They learn whose it
 * is and no more; whoever belongs to a department oversees that department alone.
 */
@Component
class Overseers {

    private final Set<String> roles;

    Overseers(@Value("${candour.work.overseers}") Set<String> roles) {
        this.roles = Set.copyOf(roles);
    }

    boolean include(Person person) {
        return roles.stream().anyMatch(person::has);
    }

    boolean mayRelease(WorkItem item, Person person) {
        return item.claimedBy() != null
                && include(person)
                && (item.department() == null
                        || person.department() == null
                        || item.department().equals(person.department()));
    }
}
