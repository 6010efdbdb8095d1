package uk.candour.platform.login;

import java.time.Duration;
import java.util.Collection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.web.client.RestTemplate;

/** Which access tokens are believed: signed RS256 by our issuer, meant for us, in date. */
@Configuration(proxyBeanMethods = false)
class Tokens {

    @Bean
    JwtDecoder accessTokens(LoginSettings login) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(login.jwkSetUri().toString())
                        .jwsAlgorithm(SignatureAlgorithm.RS256)
                        .restOperations(impatient())
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(),
                        new JwtIssuerValidator(login.issuer()),
                        new JwtClaimValidator<Collection<String>>(
                                "aud", aud -> aud != null && aud.contains(login.audience()))));
        return decoder;
    }

    static JwtAuthenticationConverter toAuthentication() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(Roles::authorities);
        return converter;
    }

    /** Waiting for ever for the provider's keys would hold every request thread. */
    private static RestTemplate impatient() {
        SimpleClientHttpRequestFactory http = new SimpleClientHttpRequestFactory();
        http.setConnectTimeout(Duration.ofSeconds(2));
        http.setReadTimeout(Duration.ofSeconds(5));
        return new RestTemplate(http);
    }
}
