package uk.candour.local.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/**
 * Who may come in where, under <code>/auth</code> only: what the gateway passes on is looked after
 * by the services themselves.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final String POLICY =
            """
            default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
            base-uri 'none'; frame-ancestors 'none'\
            """;
    private static final String SIGN_IN = "/auth/sign-in";

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(request ->
                        new AndRequestMatcher(
                                        PathPatternRequestMatcher.pathPattern("/auth/**"),
                                        server.getEndpointsMatcher())
                                .matches(request))
                .with(server, it -> it.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .exceptionHandling(refused ->
                        refused.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SIGN_IN),
                                new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.securityMatcher("/auth/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .formLogin(form -> form.loginPage(SIGN_IN).defaultSuccessUrl("/"))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/auth/connect/logout"))
                .headers(headers ->
                        headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
                .build();
    }
}
