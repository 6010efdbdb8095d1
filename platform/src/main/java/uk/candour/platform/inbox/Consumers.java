package uk.candour.platform.inbox;

import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How every consumer behaves. It keeps a message for as long as a fault lasts: the binder's own
 * default gives up after ten tries and skips. And where the instance has a name (<code>
 * candour.instance</code>, unique among the instances of a service), it takes up its partitions
 * again at once after a crash, instead of when the session of the dead one has run out.
 */
@Configuration(proxyBeanMethods = false)
class Consumers {

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> patientContainers(
            @Value("${candour.instance:}") String instance) {
        return (container, destination, group) -> {
            container.setCommonErrorHandler(keepingAll());
            if (!instance.isEmpty()) {
                Properties properties = new Properties();
                properties.setProperty(
                        ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance + "-" + destination);
                container.getContainerProperties().setKafkaConsumerProperties(properties);
            }
        };
    }

    /** No exception is fatal: for some, spring-kafka's default is to skip the message at once. */
    private static DefaultErrorHandler keepingAll() {
        DefaultErrorHandler handler = new DefaultErrorHandler(patience());
        handler.setClassifications(Map.of(), true);
        return handler;
    }

    private static BackOff patience() {
        ExponentialBackOff patience = new ExponentialBackOff(1_000, 2);
        patience.setMaxInterval(30_000);
        return patience;
    }
}
