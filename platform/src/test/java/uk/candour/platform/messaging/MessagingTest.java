package uk.candour.platform.messaging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import uk.candour.platform.servers.SharedServers;

/** The service with three topics, shared by tests that each have cases of their own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SharedServers
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.application.name=messaging",
            "spring.main.web-application-type=none",
            "spring.flyway.locations=classpath:db/platform",
            "candour.inbox.tries=2",
            "spring.cloud.function.definition=firstTopic;secondTopic;keptTopic",
            "spring.cloud.stream.bindings.firstTopic-in-0.destination=test.first",
            "spring.cloud.stream.bindings.secondTopic-in-0.destination=test.second",
            "spring.cloud.stream.bindings.keptTopic-in-0.destination=test.kept",
        })
@interface MessagingTest {}
