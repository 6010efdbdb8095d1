package uk.candour.approval.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the board: the open cases and reviews by due date, a page at a time, and how many there
 * are. A case that waits for its applicant is in no band: nothing is due.
 */
@Repository
class Board {

    private final JdbcClient jdbc;

    Board(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One snapshot: rows and counts agree. */
    @Transactional(readOnly = true)
    BoardPage page(BoardQuery query, LocalDate today) {
        List<OpenCase> found = cases(query, today);
        List<OpenCase> shown = found.subList(0, Math.min(found.size(), query.limit()));
        Map<UUID, List<CaseWork>> work = work(shown);
        List<BoardRow> rows =
                shown.stream()
                        .map(it -> it.on(today, work.getOrDefault(it.requestId(), List.of())))
                        .toList();
        String next = found.size() > shown.size() ? shown.getLast().cursor().toString() : null;
        return new BoardPage(counts(query, today), rows, next);
    }

    private List<OpenCase> cases(BoardQuery query, LocalDate today) {
        LocalDate from = query.band() == null ? LocalDate.MIN : query.band().from(today);
        LocalDate until = query.band() == null ? LocalDate.MAX : query.band().until(today);
        return jdbc.sql(
                        """
                        select request_id, reference, subject, due_on, waiting_since, extended_from, stage, review
                        from board_row c
                        where due_on >= :from and due_on < :until
                          and (:all or waiting_since is null)
                          and (due_on, request_id) > (:dueOn, :requestId)
                          and (:department::text is null or exists (select 1 from open_work w
                            where w.request_id = c.request_id and w.department = :department))
                        order by due_on, request_id limit :limit
                        """)
                .param("all", query.band() == null)
                .param("from", from)
                .param("until", until)
                .param("dueOn", query.after().dueOn())
                .param("requestId", query.after().requestId())
                .param("department", query.department())
                .param("limit", query.limit() + 1)
                .query(OpenCase::read)
                .list();
    }

    private Map<UUID, List<CaseWork>> work(List<OpenCase> cases) {
        return jdbc
                .sql(
                        """
                        select request_id, queue, department, claimed_sub,
                          queue = 'opinion' and exists (select 1 from sla_clock c
                            where c.request_id = w.request_id and c.kind = 'WARN' and c.told_at is not null
                              and c.statutory_due = (select max(statutory_due) from sla_clock l
                                where l.request_id = w.request_id)) as escalated
                        from open_work w
                        where request_id = any (:cases) order by queue, department, work_id
                        """)
                .param("cases", cases.stream().map(OpenCase::requestId).toArray(UUID[]::new))
                .query(CaseWork::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(CaseWork::requestId));
    }

    private Map<Band, Long> counts(BoardQuery query, LocalDate today) {
        Map<Band, Long> counts = none();
        jdbc.sql(
                        "select "
                                + BAND
                                + """
                                 as band, count(*) as cases from board_row c
                                where due_on is not null and waiting_since is null
                                  and (:department::text is null or exists (select 1 from open_work w
                                    where w.request_id = c.request_id and w.department = :department))
                                group by 1
                                """)
                .params(bounds(today))
                .param("department", query.department())
                .query(row -> {
                    counts.put(band(row), row.getLong("cases"));
                });
        return counts;
    }

    /** How many open cases lie with each department, by band. */
    Map<String, Map<Band, Long>> departments(LocalDate today) {
        Map<String, Map<Band, Long>> departments = new TreeMap<>();
        jdbc.sql(
                        "select department, "
                                + BAND
                                + """
                                 as band, count(distinct request_id) as cases
                                from open_work join board_row using (request_id)
                                where due_on is not null and waiting_since is null
                                  and department is not null
                                group by 1, 2
                                """)
                .params(bounds(today))
                .query(row -> {
                    departments
                            .computeIfAbsent(row.getString("department"), it -> none())
                            .put(band(row), row.getLong("cases"));
                });
        return departments;
    }

    private static final String BAND =
            """
            case when due_on < :today then 'LATE' when due_on < :nextWeek then 'THIS_WEEK'
                 when due_on < :later then 'NEXT_WEEK' else 'LATER' end\
            """;

    private static Map<String, Object> bounds(LocalDate today) {
        return Map.of(
                "today", today,
                "nextWeek", Band.NEXT_WEEK.from(today),
                "later", Band.LATER.from(today));
    }

    private static Band band(ResultSet row) throws SQLException {
        return Band.valueOf(row.getString("band"));
    }

    private static Map<Band, Long> none() {
        Map<Band, Long> counts = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            counts.put(band, 0L);
        }
        return counts;
    }
}
