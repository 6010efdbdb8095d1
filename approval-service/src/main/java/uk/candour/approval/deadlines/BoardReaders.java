package uk.candour.approval.deadlines;

import uk.candour.platform.login.Person;
import uk.candour.platform.web.Forbidden;

/** Who may read the board. */
final class BoardReaders {

    private BoardReaders() {}

    static void admit(Person person) {
        if (!person.has("manager") && !person.has("admin")) {
            throw new Forbidden("The deadlines board is for managers.");
        }
    }
}
