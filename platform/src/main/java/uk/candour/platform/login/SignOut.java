package uk.candour.platform.login;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * Signing out ends this session and then the one at the provider, which tells the other services on
 * their back channels to end theirs.
 */
@Component
class SignOut implements Customizer<LogoutConfigurer<HttpSecurity>> {

    private final OidcClientInitiatedLogoutSuccessHandler atTheProvider;
    private final String sessionCookie;

    SignOut(
            ClientRegistrationRepository provider,
            @Value("${server.servlet.session.cookie.name:JSESSIONID}") String sessionCookie) {
        this.atTheProvider = new OidcClientInitiatedLogoutSuccessHandler(provider);
        this.sessionCookie = sessionCookie;
        atTheProvider.setPostLogoutRedirectUri("{baseUrl}" + SignInPages.SIGNED_OUT);
        atTheProvider.setDefaultTargetUrl(SignInPages.SIGNED_OUT);
    }

    @Override
    public void customize(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutUrl("/sign-out")
                .logoutSuccessHandler(atTheProvider)
                .deleteCookies(sessionCookie);
    }
}
