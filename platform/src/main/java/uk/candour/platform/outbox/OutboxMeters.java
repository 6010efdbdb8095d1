package uk.candour.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the relay is behind. */
@Component
class OutboxMeters {

    OutboxMeters(JdbcClient jdbc, MeterRegistry meters) {
        Gauge.builder("candour.outbox.unsent", () -> unsent(jdbc))
                .description("messages written and not yet on Kafka")
                .register(meters);
        Gauge.builder("candour.outbox.lag", () -> lag(jdbc))
                .description("age of the oldest message not yet on Kafka")
                .baseUnit("seconds")
                .register(meters);
    }

    private static Number unsent(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from outbox where sent_at is null")
                .query(Long.class)
                .single();
    }

    private static Number lag(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select coalesce(extract(epoch from current_timestamp - min(created_at)), 0)::float8
                        from outbox where sent_at is null
                        """)
                .query(Double.class)
                .single();
    }
}
