package uk.candour.platform.workqueue;

import java.util.List;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.login.Person;

/**
 * One queue: who may do its work, what they need to see, and what happens when they complete it.
 */
public interface Desk {

    /** The queue's name, in addresses and messages: {@code harm}. */
    String queue();

    /** The role whose people do this work. */
    String role();

    /** Whether only people of the item's department see and claim it. */
    default boolean departmental() {
        return false;
    }

    /** At a departmental desk: whose people do the work that belongs to no department. */
    default String roleWithoutDepartment() {
        return role();
    }

    /** At a departmental desk: whether this person does the work of every department. */
    default boolean spansDepartments(Person person) {
        return false;
    }

    /** Throws {@code Forbidden} where this person must not take this piece of work. */
    default void checkClaim(WorkItem item, Person by) {}

    /**
     * A record with what is needed to do the work; its fields join the item's JSON and feed its
     * page.
     */
    Object view(WorkItem item, Person viewer);

    /**
     * Records the answer, in the transaction that closes the item.
     *
     * @throws uk.candour.platform.web.FieldErrors when the answer cannot be accepted; nothing is
     *     recorded
     */
    Completion complete(WorkItem item, Answer answer, Person by);

    /** Whether {@link #advise} has something to say: then its pages offer to check an answer. */
    default boolean advises() {
        return false;
    }

    /** What to think about in an answer; records nothing, and takes one that is half done. */
    default List<Advice> advise(WorkItem item, Answer answer, Person by) {
        return List.of();
    }

    /**
     * The answer with what a source offers put into its empty fields; what was typed stays.
     *
     * @param source as the desk's page names it
     */
    default Answer fill(WorkItem item, Answer answer, String source) {
        return answer;
    }

    /** The files that may be downloaded from this piece of work. */
    default List<StoredFile> documents(WorkItem item) {
        return List.of();
    }

    /** Whether this person sees this piece of work. */
    default boolean admits(WorkItem item, Person person) {
        if (!departmental()) {
            return person.has(role());
        }
        if (spansDepartments(person)) {
            return true;
        }
        return item.department() == null
                ? person.has(roleWithoutDepartment())
                : person.has(role()) && item.department().equals(person.department());
    }
}
