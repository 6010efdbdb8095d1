package uk.candour.platform.inbox;

import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Keeps a message for as long as a fault lasts: the binder's own default gives up after ten tries
 * and skips.
 */
@Configuration(proxyBeanMethods = false)
class NeverSkip {

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> patientContainers() {
        return (container, destination, group) -> {
            ExponentialBackOff patience = new ExponentialBackOff(1_000, 2);
            patience.setMaxInterval(30_000);
            container.setCommonErrorHandler(new DefaultErrorHandler(patience));
        };
    }
}
