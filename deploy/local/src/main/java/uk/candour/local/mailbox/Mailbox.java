package uk.candour.local.mailbox;

import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.candour.local.settings.Listener;
import uk.candour.local.settings.Settings;

/** What the mail server is made of. */
@Configuration(proxyBeanMethods = false)
class Mailbox {

    @Bean
    MailStore mailStore(Settings settings) throws IOException {
        return new MailStore(settings.data().resolve("mail"), Clock.systemUTC());
    }

    @Bean(destroyMethod = "close")
    SmtpServer smtp(Settings settings, MailStore store) throws IOException {
        return new SmtpServer(settings.port(Listener.SMTP), store);
    }

    @Bean(destroyMethod = "close")
    Imap imap(Settings settings, MailStore store) {
        return new Imap(settings.port(Listener.IMAP), store);
    }
}
