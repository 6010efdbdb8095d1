package uk.candour.notification.correspondents;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Reads the authority from the settings; without it the service does not start. */
@Configuration(proxyBeanMethods = false)
class CorrespondentBeans {

    @Bean
    Authority authority(Environment settings) {
        return Binder.get(settings).bind("candour.authority", Authority.class).get();
    }
}
