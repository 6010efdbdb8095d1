package uk.candour.platform.login;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/**
 * The one identity provider, as this service is registered with it: redirect address {@code
 * {service}/login/oauth2/code/candour}, after sign-out {@code {service}/signed-out}, back-channel
 * sign-out {@code {service}/logout/connect/back-channel/candour}.
 */
@Configuration(proxyBeanMethods = false)
class Provider {

    static final String ID = "candour";
    static final String SIGN_IN = "/oauth2/authorization/" + ID;

    @Bean
    ClientRegistrationRepository identityProvider(LoginSettings login) {
        return new InMemoryClientRegistrationRepository(
                ClientRegistration.withRegistrationId(ID)
                        .clientId(login.clientId())
                        .clientSecret(login.clientSecret())
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                        .scope("openid", "profile")
                        .authorizationUri(login.authorizationUri().toString())
                        .tokenUri(login.tokenUri().toString())
                        .jwkSetUri(login.jwkSetUri().toString())
                        .issuerUri(login.issuer())
                        .userNameAttributeName("sub")
                        .providerConfigurationMetadata(
                                Map.of("end_session_endpoint", login.endSessionUri().toString()))
                        .build());
    }

    /** A session has the roles of the identity token it was opened with. */
    static GrantedAuthoritiesMapper roles() {
        return granted ->
                granted.stream()
                        .filter(OidcUserAuthority.class::isInstance)
                        .map(OidcUserAuthority.class::cast)
                        .map(OidcUserAuthority::getIdToken)
                        .map(Roles::authorities)
                        .flatMap(List::stream)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
