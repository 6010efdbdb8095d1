package uk.candour.platform.workqueue;

import uk.candour.platform.login.Person;

/** Who has taken a piece of work. */
public record Claimant(String iss, String sub, String name) {

    public boolean is(Person person) {
        return iss.equals(person.iss()) && sub.equals(person.sub());
    }
}
