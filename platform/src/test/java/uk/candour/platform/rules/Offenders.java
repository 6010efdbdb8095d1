package uk.candour.platform.rules;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

/** Each breaks one rule. */
final class Offenders {

    private Offenders() {}

    /** Asks the machine for the date. */
    static class AsksTheMachine {
        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    /** Has a producer of its own. */
    static class SendsByItself {
        @Nullable Producer<String, byte[]> producer;
    }

    /** Has a template. */
    static class SendsByTemplate {
        @Nullable KafkaTemplate<String, byte[]> template;
    }

    /** Has a bridge. */
    static class SendsByBridge {
        @Nullable StreamBridge bridge;
    }

    /** Decides and reads the database. */
    static class DecidesWithTheDatabase {
        boolean decide(JdbcClient jdbc) {
            return jdbc.sql("select true").query(Boolean.class).single();
        }
    }

    /** Gets its collaborator behind its back. */
    static class InjectedField {
        @Autowired @Nullable Runnable runnable;
    }
}
