package uk.candour.local.mailbox;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one SMTP conversation has said so far about the message to come. */
final class Envelope {

    private @Nullable String sender;
    private final List<String> recipients = new ArrayList<>();

    void from(String address) {
        clear();
        sender = address;
    }

    void to(String address) {
        recipients.add(address);
    }

    boolean hasSender() {
        return sender != null;
    }

    String sender() {
        return sender == null ? "" : sender;
    }

    List<String> recipients() {
        return List.copyOf(recipients);
    }

    void clear() {
        sender = null;
        recipients.clear();
    }
}
