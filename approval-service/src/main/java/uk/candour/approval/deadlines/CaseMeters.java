package uk.candour.approval.deadlines;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How many cases are open at each stage, due within five days, and late. Counted now and then, not
 * at each scrape.
 */
@Component
class CaseMeters {

    private static final int SOON = 5;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final MultiGauge open;
    private final AtomicLong dueSoon;
    private final AtomicLong late;

    CaseMeters(JdbcClient jdbc, Clock clock, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.open =
                MultiGauge.builder("candour.cases.open")
                        .description("Open cases by stage")
                        .register(meters);
        this.dueSoon = meters.gauge("candour.cases.due.soon", new AtomicLong());
        this.late = meters.gauge("candour.cases.late", new AtomicLong());
    }

    @Scheduled(fixedDelayString = "${candour.deadlines.count:30s}")
    void count() {
        open.register(
                jdbc
                        .sql(
                                """
                                select coalesce(stage, 'RECEIVED') as stage, count(*) as cases from board_row
                                group by 1
                                """)
                        .query((row, number) ->
                                MultiGauge.Row.of(
                                        Tags.of("stage", row.getString("stage")),
                                        row.getLong("cases")))
                        .list()
                        .stream()
                        .toList(),
                true);
        LocalDate today = LegalDay.today(clock);
        dueSoon.set(due(today, today.plusDays(SOON + 1)));
        late.set(due(LocalDate.MIN, today));
    }

    private long due(LocalDate from, LocalDate until) {
        return jdbc.sql(
                        """
                        select count(*) from board_row
                        where waiting_since is null
                          and due_on >= :from and due_on < :until
                        """)
                .param("from", from)
                .param("until", until)
                .query(Long.class)
                .single();
    }
}
