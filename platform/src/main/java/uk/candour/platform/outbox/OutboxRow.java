package uk.candour.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** A message that waits to be sent, as CloudEvents binary: headers {@code ce_…} and a JSON body. */
record OutboxRow(long position, String key, ProducerRecord<String, byte[]> message) {

    static OutboxRow of(ResultSet row, String source) throws SQLException {
        var message =
                new ProducerRecord<String, byte[]>(
                        row.getString("topic"),
                        row.getString("key"),
                        row.getString("body").getBytes(StandardCharsets.UTF_8));
        Headers headers = message.headers();
        put(headers, "ce_id", row.getString("id"));
        put(headers, "ce_type", row.getString("type"));
        put(headers, "ce_source", source);
        put(headers, "ce_subject", row.getString("subject"));
        put(
                headers,
                "ce_time",
                row.getObject("created_at", OffsetDateTime.class).toInstant().toString());
        put(headers, "ce_specversion", "1.0");
        put(headers, "content-type", "application/json");
        put(headers, "ce_sequence", Long.toString(row.getLong("sequence")));
        put(headers, "ce_causation", row.getString("causation"));
        put(headers, "ce_needs", needs((UUID[]) row.getArray("needs").getArray()));
        put(headers, "traceparent", row.getString("trace_parent"));
        return new OutboxRow(row.getLong("position"), row.getString("key"), message);
    }

    String topic() {
        return message.topic();
    }

    private static @Nullable String needs(UUID[] ids) {
        return ids.length == 0
                ? null
                : Stream.of(ids).map(UUID::toString).collect(Collectors.joining(","));
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
