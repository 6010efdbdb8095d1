package uk.candour.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many messages wait, and how many an operator has to look at. */
@Component
class InboxMeters {

    InboxMeters(JdbcClient jdbc, MeterRegistry meters) {
        for (String status : new String[] {"WAITING", "PARKED"}) {
            Gauge.builder("candour.inbox.messages", () -> count(jdbc, status))
                    .tag("status", status)
                    .register(meters);
        }
    }

    private static Number count(JdbcClient jdbc, String status) {
        return jdbc.sql("select count(*) from inbox where status = :status")
                .param("status", status)
                .query(Long.class)
                .single();
    }
}
