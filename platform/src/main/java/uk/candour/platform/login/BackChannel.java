package uk.candour.platform.login;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OidcBackChannelLogoutHandler;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/**
 * Ends a session here when the provider says that its person has signed out elsewhere. Spring
 * Security does so by a call to itself with the session's cookie, whose name it has to be told.
 */
@Configuration(proxyBeanMethods = false)
class BackChannel {

    @Bean
    OidcSessionRegistry signIns() {
        return new InMemoryOidcSessionRegistry();
    }

    @Bean
    OidcBackChannelLogoutHandler endSession(
            OidcSessionRegistry signIns,
            @Value("${server.servlet.session.cookie.name:JSESSIONID}") String cookie) {
        OidcBackChannelLogoutHandler handler = new OidcBackChannelLogoutHandler(signIns);
        handler.setSessionCookieName(cookie);
        return handler;
    }

    /** Without it the registry would keep sessions that have ended. */
    @Bean
    static HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
