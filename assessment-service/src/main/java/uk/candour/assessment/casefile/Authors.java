package uk.candour.assessment.casefile;

import uk.candour.contract.Actor;
import uk.candour.platform.login.Person;

/** Whoever records something is its author and may not sign it off. */
public final class Authors {

    private Authors() {}

    public static Actor of(Person person) {
        return new Actor(person.iss(), person.sub());
    }
}
