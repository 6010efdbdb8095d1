package uk.candour.local.mailbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Anyone on this machine may read the mailbox, and nobody can change it. */
@Configuration(proxyBeanMethods = false)
class MailboxDoor {

    private static final String POLICY =
            """
            default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self'; \
            base-uri 'none'; form-action 'self'; frame-ancestors 'none'\
            """;

    @Bean
    @Order(3)
    SecurityFilterChain readersOnly(HttpSecurity http) {
        return http.securityMatcher("/mailbox/**")
                .authorizeHttpRequests(all ->
                        all.requestMatchers(HttpMethod.GET).permitAll().anyRequest().denyAll())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers ->
                        headers.frameOptions(frame -> frame.sameOrigin())
                                .contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
                .build();
    }
}
