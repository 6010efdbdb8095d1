package uk.candour.platform.login;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * What a browser may do with an answer of ours: run only our own scripts, show it in no frame, tell
 * no other site its address (it may hold a tracking link), and keep no copy of what is not an
 * asset. Spring Security's own defaults add no-store, nosniff and, over HTTPS, HSTS.
 */
@Component
class SafeHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private final String policy;

    SafeHeaders(LoginSettings login) {
        this.policy =
                """
                default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; object-src 'none'; \
                base-uri 'none'; frame-ancestors 'none'; form-action 'self'%s\
                """
                        .formatted(providersOf(login));
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(
                        opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=()"));
    }

    /** Browsers hold redirects after a form to form-action: signing in and out leads there. */
    private static String providersOf(LoginSettings login) {
        return Stream.of(login.authorizationUri(), login.endSessionUri())
                .map(SafeHeaders::origin)
                .distinct()
                .collect(Collectors.joining(" ", " ", ""));
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
