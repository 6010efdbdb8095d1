package uk.candour.platform.sample;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.cloud.stream.config.BindingServiceConfiguration;
import org.springframework.cloud.stream.function.FunctionConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import uk.candour.platform.PlatformBeansForTests;

/** The sample on a real web server, without a database or a broker. */
@TestComponent // no part of a service whose tests scan the platform
@SpringBootConfiguration
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            FunctionConfiguration.class,
            BindingServiceConfiguration.class
        })
@ComponentScan({
    "uk.candour.platform.web",
    "uk.candour.platform.login",
    "uk.candour.platform.observe"
})
@Import({
    PlatformBeansForTests.class,
    SampleApplication.Open.class,
    SampleCalls.class,
    SamplePages.class
})
public class SampleServer {}
