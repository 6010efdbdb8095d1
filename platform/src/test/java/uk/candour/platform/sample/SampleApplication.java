package uk.candour.platform.sample;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import uk.candour.platform.login.PublicPaths;

/** The sample's main class. */
@TestComponent // no part of a service whose tests scan the platform
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(SampleApplication.Open.class)
public class SampleApplication {

    /** What the sample shows to anyone. */
    @TestComponent
    static class Open {

        @Bean
        PublicPaths open() {
            return PublicPaths.of("/welcome", "/api/open", "/api/refusals/**", "/refusals/**");
        }
    }
}
