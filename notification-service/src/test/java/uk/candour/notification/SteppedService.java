package uk.candour.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import uk.candour.platform.servers.RealServers;

/**
 * The service on a real database, with a clock that tests move and mail that they send by hand. It
 * listens to no topic, so that no mail is due but theirs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RealServers
@SpringBootTest(
        classes = NotificationApplication.class,
        properties = {
            "candour.public-url=http://localhost:8080",
            "candour.mail.senders=0",
            "spring.cloud.stream.default.consumer.auto-startup=false",
        })
@AutoConfigureMockMvc
@Import(SteppedService.Time.class)
public @interface SteppedService {

    @TestConfiguration(proxyBeanMethods = false)
    class Time {

        @Bean
        @Primary
        SteppedClock steppedClock() {
            return new SteppedClock();
        }
    }
}
