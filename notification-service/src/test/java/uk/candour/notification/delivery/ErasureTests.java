package uk.candour.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;
import uk.candour.notification.SteppedService;
import uk.candour.notification.correspondents.Contact;
import uk.candour.notification.correspondents.Contacts;
import uk.candour.notification.delivery.Office.Approved;

/** A tombstone on the contacts' topic. */
@SteppedService
@Import(Office.class)
class ErasureTests {

    @Autowired Office office;
    @Autowired Contacts contacts;
    @Autowired SendingLoop loop;

    @Autowired
    @Qualifier("applicantContacts")
    Consumer<Message<byte[]>> topic;

    @AfterEach
    void clear() {
        office.clear();
    }

    @Test
    void forgetsTheApplicantAndLeavesWhatIsUnsentToAnOfficer() {
        Approved reply = office.approved("ann@example.org");
        UUID command = office.send(reply);

        topic.accept(tombstone(contact(reply).applicantId()));
        loop.sendNext();

        assertThat(contact(reply))
                .extracting(Contact::name, Contact::email, Contact::trackingUrl)
                .containsOnly("");
        assertThat(office.told(command)).contains("DeliveryFailed");
    }

    private Contact contact(Approved reply) {
        return contacts.latest(reply.request()).orElseThrow();
    }

    @SuppressWarnings("unchecked") // as it comes from the topic, whatever the function promises
    private static Message<byte[]> tombstone(UUID key) {
        Message<?> message =
                new GenericMessage<>(
                        KafkaNull.INSTANCE,
                        Map.of(
                                KafkaHeaders.RECEIVED_KEY,
                                key.toString().getBytes(StandardCharsets.UTF_8)));
        return (Message<byte[]>) message;
    }
}
