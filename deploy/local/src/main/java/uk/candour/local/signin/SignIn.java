package uk.candour.local.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import uk.candour.local.settings.Secrets;
import uk.candour.local.settings.Settings;

/** What the identity provider is made of. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    @Bean
    People people() {
        return People.ofTheEmbeddedDefault();
    }

    @Bean
    UserDetailsService signInNames(People people) {
        return new InMemoryUserDetailsManager(
                people.people().stream()
                        .map(person ->
                                User.withUsername(person.username())
                                        .password("{noop}" + People.PASSWORD)
                                        .roles(person.roles().toArray(String[]::new))
                                        .build())
                        .toList());
    }

    @Bean
    RegisteredClientRepository clients(Settings settings, Secrets secrets, People people) {
        return new InMemoryRegisteredClientRepository(Clients.of(settings, secrets, people));
    }

    @Bean
    Authorizations authorizations() {
        return new Authorizations();
    }

    @Bean
    Claims claims(People people) {
        return new Claims(people);
    }

    @Bean
    JWKSource<SecurityContext> signingKey(Settings settings) {
        JWKSet key = SigningKey.keptIn(settings.data().resolve("sign-in").resolve("key.json"));
        return new ImmutableJWKSet<>(key);
    }

    @Bean
    OurTokens ourTokens(JWKSource<SecurityContext> key, Settings settings) {
        return OurTokens.of(key, settings.publicUrl() + "/auth");
    }

    @Bean
    SingleSignOut singleSignOut(Settings settings, JWKSource<SecurityContext> key) {
        JwtEncoder encoder = new NimbusJwtEncoder(key);
        return new SingleSignOut(settings, encoder, Clock.systemUTC());
    }

    /** Endpoints under /auth, where the gateway leads; the issuer is what tokens say. */
    @Bean
    AuthorizationServerSettings addresses(Settings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.publicUrl() + "/auth")
                .authorizationEndpoint("/auth/oauth2/authorize")
                .tokenEndpoint("/auth/oauth2/token")
                .jwkSetEndpoint("/auth/oauth2/jwks")
                .tokenRevocationEndpoint("/auth/oauth2/revoke")
                .tokenIntrospectionEndpoint("/auth/oauth2/introspect")
                .oidcUserInfoEndpoint("/auth/userinfo")
                .build();
    }
}
