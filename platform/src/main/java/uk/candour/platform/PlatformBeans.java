package uk.candour.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What everything in the platform shares: the clock, in UTC, and the scheduler. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PlatformBeans {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
