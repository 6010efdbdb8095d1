package uk.candour.assessment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.candour.platform.login.Person;
import uk.candour.platform.login.SignedIn;

/** The cast of the tests. */
final class People {

    static final Person OLIVIA = person("olivia", "officer", null);
    static final Person ADAM = person("adam", "adviser", null);
    static final Person IAN = person("ian", "assessor", "information-security");
    static final Person FIONA = person("fiona", "assessor", "finance");

    private People() {}

    private static Person person(String name, String role, @Nullable String department) {
        return new Person(SignedIn.ISSUER, name, name, Set.of(role), department);
    }
}
