package uk.candour.approval;

import java.util.Set;
import uk.candour.contract.Actor;
import uk.candour.platform.login.Person;

/** The people of the tests. */
public final class Cast {

    private static final String ISSUER = "https://login.example.gov.uk";

    public static final Actor OLIVIA_THE_OFFICER = new Actor(ISSUER, "olivia");
    public static final Actor IAN_OF_INFORMATION_SECURITY = new Actor(ISSUER, "ian");
    public static final Actor ADAM_THE_ADVISER = new Actor(ISSUER, "adam");
    public static final Actor ANNA_THE_APPROVER = new Actor(ISSUER, "anna");
    public static final Actor QUENTIN_THE_QUALIFIED_PERSON = new Actor(ISSUER, "quentin");
    public static final Actor MARIA_THE_MANAGER = new Actor(ISSUER, "maria");

    private Cast() {}

    public static Person anna() {
        return signedIn(ANNA_THE_APPROVER, "approver");
    }

    public static Person quentin() {
        return signedIn(QUENTIN_THE_QUALIFIED_PERSON, "qualified-person");
    }

    public static Person maria() {
        return signedIn(MARIA_THE_MANAGER, "manager");
    }

    public static Person signedIn(Actor actor, String... roles) {
        return new Person(actor.iss(), actor.sub(), actor.sub(), Set.of(roles), null);
    }
}
