package uk.candour.platform.messaging;

import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.messaging.Message;
import uk.candour.platform.PlatformBeansForTests;
import uk.candour.platform.inbox.Inbox;

/** A service with two topics, one more that is compacted, and no pages. */
@TestComponent // no part of a service whose tests scan the platform
@SpringBootApplication(
        scanBasePackages = {
            "uk.candour.platform.messaging",
            "uk.candour.platform.outbox",
            "uk.candour.platform.inbox"
        })
@Import({PlatformBeansForTests.class, Listener.class})
class MessagingApplication {

    @Bean
    Consumer<Message<byte[]>> firstTopic(Inbox inbox, Listener listener) {
        return inbox.of("test.first", Note.class, listener::on);
    }

    @Bean
    Consumer<Message<byte[]>> secondTopic(Inbox inbox, Listener listener) {
        return inbox.of("test.second", Note.class, listener::on);
    }

    @Bean
    Consumer<Message<byte[]>> keptTopic(Inbox inbox, Listener listener) {
        return inbox.of("test.kept", Note.class, listener::on, listener::erase);
    }
}
