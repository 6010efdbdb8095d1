package uk.candour.notification.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many mails are in each state that is not its end. */
@Component
class MailMeters {

    private static final EnumSet<MailState> UNFINISHED =
            EnumSet.complementOf(EnumSet.of(MailState.SENT, MailState.POSTED));

    MailMeters(JdbcClient jdbc, MeterRegistry meters) {
        for (MailState state : UNFINISHED) {
            Gauge.builder("candour.mails", () -> count(jdbc, state))
                    .description("mails in a state")
                    .tag("state", state.name())
                    .register(meters);
        }
    }

    private static Number count(JdbcClient jdbc, MailState state) {
        return jdbc.sql(
                        """
                        select count(*) from mail
                        where state = :state and state <> 'SENT' and state <> 'POSTED'
                        """)
                .param("state", state.name())
                .query(Long.class)
                .single();
    }
}
