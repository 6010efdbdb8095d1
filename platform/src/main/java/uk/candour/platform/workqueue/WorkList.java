package uk.candour.platform.workqueue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.web.Forbidden;

/**
 * Open work that a person sees, most urgent first. The department is filtered in the query itself.
 */
@Repository
class WorkList {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Desks desks;
    private final Overseers overseers;

    WorkList(JdbcClient jdbc, Desks desks, Overseers overseers) {
        this.jdbc = jdbc;
        this.desks = desks;
        this.overseers = overseers;
    }

    /**
     * @param next null at the end
     */
    record Page(List<WorkItem> items, @Nullable String next) {}

    /** What a page is sorted by is read with the item: the due date it shows may be newer. */
    private record Placed(WorkItem item, Cursor place) {

        static Placed read(ResultSet row, int number) throws SQLException {
            WorkItem item = WorkTable.read(row, number);
            return new Placed(
                    item, new Cursor(row.getObject("urgency", LocalDate.class), item.id()));
        }
    }

    /**
     * @param queue null or empty for all that are this person's
     * @param limit 1 to 200
     * @throws FieldErrors when there is no such queue
     * @throws Forbidden when the queue is not this person's
     */
    Page of(Person person, @Nullable String queue, @Nullable String after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw FieldErrors.of("limit", "Give a number from 1 to " + MOST + ".");
        }
        if (queue != null && !queue.isEmpty()) {
            desks.check(queue, person);
        }
        Cursor start = Cursor.parse(after);
        List<Placed> found =
                jdbc.sql(
                                WorkTable.SELECT
                                        + """
                                        where w.state = 'OPEN' and (w.urgency, w.id) > (:urgency, :id)
                                          and (w.queue = any(:everywhere)
                                               or w.queue = any(:ofDepartment) and w.department = :department
                                               or w.queue = any(:ofNone) and w.department is null)
                                        order by w.urgency, w.id limit :limit
                                        """)
                        .param("urgency", start.urgency())
                        .param("id", start.id())
                        .param(
                                "everywhere",
                                queues(
                                        queue,
                                        it ->
                                                it.departmental()
                                                        ? it.spansDepartments(person)
                                                        : person.has(it.role())))
                        .param(
                                "ofDepartment",
                                queues(queue, it -> it.departmental() && person.has(it.role())))
                        .param(
                                "ofNone",
                                queues(
                                        queue,
                                        it ->
                                                it.departmental()
                                                        && person.has(it.roleWithoutDepartment())))
                        .param("department", person.department())
                        .param("limit", limit + 1)
                        .query(Placed::read)
                        .list();
        List<WorkItem> items = found.stream().limit(limit).map(Placed::item).toList();
        return new Page(
                items, found.size() <= limit ? null : found.get(limit - 1).place().toString());
    }

    boolean oversees(Person person) {
        return overseers.include(person);
    }

    /**
     * What others have taken, the most urgent 200: for whoever may give it back.
     *
     * @throws Forbidden when that is not this person's to do
     */
    List<WorkItem> taken(Person person) {
        if (!overseers.include(person)) {
            throw new Forbidden("Giving back what others have taken is for another role.");
        }
        return jdbc.sql(
                        WorkTable.SELECT
                                + """
                                where w.state = 'OPEN' and w.claimed_sub is not null
                                  and (w.claimed_iss, w.claimed_sub) <> (:iss, :sub)
                                  and (w.department is null or :department::text is null
                                       or w.department = :department)
                                order by w.urgency, w.id limit :most
                                """)
                .param("iss", person.iss())
                .param("sub", person.sub())
                .param("department", person.department())
                .param("most", MOST)
                .query(WorkTable::read)
                .list();
    }

    private String[] queues(@Nullable String wanted, Predicate<Desk> admits) {
        return desks.all().stream()
                .filter(admits)
                .map(Desk::queue)
                .filter(queue -> wanted == null || wanted.isEmpty() || queue.equals(wanted))
                .toArray(String[]::new);
    }
}
