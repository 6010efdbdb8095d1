package uk.candour.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.candour.platform.login.PublicPaths;

/** What is open to everybody: asking, following one's own request, and what each page links to. */
@Configuration(proxyBeanMethods = false)
class PublicDoor {

    @Bean
    PublicPaths publicPaths() {
        return PublicPaths.of(
                "/",
                "/request/**",
                "/track/**",
                "/privacy",
                "/cookies",
                "/accessibility",
                "/api/requests",
                "/api/requests/**",
                "/deadline",
                "/api/deadline",
                "/favicon.ico",
                "/robots.txt");
    }
}
